/**
 * class | name;other forms | irregular plurals of the name | `rank` (no office) or `office` where the class does not say so.
 * "<portfolio> minister" is a pattern of the matcher: see PORTFOLIOS.
 */
export const TITLE_ROWS = `
head-of-state|president;federal president
head-of-state|acting president;interim president;transitional president
head-of-state|president-elect|presidents-elect
head-of-state|supreme leader;supreme guide;leader of the revolution
head-of-state|paramount leader
head-of-state|military ruler
head-of-state|head of state|heads of state
head-of-state|general secretary of the communist party
head-of-state|captain regent|captains regent
head-of-state|governor-general;governor general|governors-general
head-of-government|prime minister;pm;premier
head-of-government|prime minister-designate;prime minister-elect
head-of-government|acting prime minister;interim prime minister;caretaker prime minister
head-of-government|chancellor;federal chancellor
head-of-government|taoiseach
head-of-government|head of government|heads of government
head-of-government|first minister
head-of-government|minister-president;minister president|ministers-president;ministers president
head-of-government|chief executive|chief executives
deputy-head|vice president;vice-president;veep
deputy-head|vice president-elect;vice president elect
deputy-head|first vice president;first vice-president
deputy-head|deputy prime minister;deputy premier;vice premier;vice prime minister;first deputy prime minister
deputy-head|deputy president
deputy-head|vice chancellor;vice-chancellor
deputy-head|tanaiste;tánaiste
deputy-head|vice chairman;vice-chairman;deputy chairman;deputy chair;vice chair;vice-chair
minister|foreign minister;external affairs minister;minister of foreign affairs;minister for foreign affairs;foreign affairs minister;minister of external affairs
minister|foreign secretary|foreign secretaries
minister|secretary of state|secretaries of state
minister|secretary of defense;defense secretary;defence secretary;secretary of war|secretaries of defense
minister|treasury secretary;secretary of the treasury
minister|home secretary;homeland security secretary;interior secretary;commerce secretary;energy secretary;labor secretary;agriculture secretary;transportation secretary;education secretary;health secretary;trade secretary;business secretary;justice secretary;justice minister;veterans minister;veterans affairs minister;brexit secretary;finance secretary;secretary of commerce;secretary of energy;secretary of the interior;secretary of labor;secretary of agriculture;secretary of homeland security;secretary of education;secretary of transportation
minister|secretary
minister|assistant secretary of state;deputy secretary of state;under secretary of state;undersecretary of state;deputy secretary;assistant secretary;under secretary;undersecretary;deputy assistant secretary
minister|attorney general;attorney-general|attorneys general
minister|chancellor of the exchequer|chancellors of the exchequer
minister|minister;cabinet minister;state minister;minister of state
minister|deputy minister;vice minister;junior minister
minister|deputy foreign minister;vice foreign minister;assistant foreign minister
minister|chief cabinet secretary;cabinet secretary;permanent secretary
minister|state councilor;state councillor
governor|governor;gov.;provincial governor;state governor;regional governor
governor|lieutenant governor;lt. gov.
governor|chief minister
governor|state premier
mayor|mayor;lord mayor;deputy mayor;mayoress
legislator|lawmaker;law-maker
legislator|member of parliament;mp;m.p.|members of parliament
legislator|parliamentarian
legislator|legislator
legislator|senator;sen.;us senator;u.s. senator
legislator|representative;rep.
legislator|congressman
legislator|congresswoman|congresswomen
legislator|member of congress|members of congress
legislator|member of the european parliament;mep;m.e.p.|members of the european parliament
legislator|assemblyman;assemblywoman;assembly member
legislator|deputy
legislator|deputy speaker;deputy parliament speaker;deputy speaker of parliament;deputy speaker of the parliament;vice speaker;vice-speaker;first deputy speaker
legislator|speaker;parliament speaker;parliamentary speaker;speaker of the house;house speaker;speaker of parliament;speaker of the parliament;knesset speaker;majlis speaker;senate president
legislator|majority leader;senate majority leader;house majority leader
legislator|minority leader;senate minority leader;house minority leader
legislator|majority whip;minority whip;chief whip;house majority whip;senate majority whip
legislator|house minority whip;senate minority whip
legislator|opposition leader;leader of the opposition|leaders of the opposition;opposition leaders
legislator|ranking member
legislator|peer
legislator|councilman
legislator|councillor;councilor;councilwoman;alderman
spokesperson|spokesperson|spokespeople;spokespersons
spokesperson|spokesman;foreign ministry spokesman;government spokesman
spokesperson|spokeswoman;foreign ministry spokeswoman;government spokeswoman|spokeswomen
spokesperson|press secretary
spokesperson|communications director;director of communications
diplomat|ambassador;ambassador-at-large;permanent representative;ambassador to the united nations
diplomat|deputy ambassador
diplomat|envoy;special envoy;special representative;presidential envoy;special presidential envoy;peace envoy
diplomat|high representative;high representative for foreign affairs;foreign policy chief
diplomat|high commissioner
diplomat|consul;consul general
diplomat|chargé d'affaires;charge d'affaires|chargés d'affaires;charges d'affaires
diplomat|diplomat;top diplomat;senior diplomat
diplomat|negotiator;chief negotiator;nuclear negotiator;trade representative;lead negotiator;chief nuclear negotiator
diplomat|attaché;attache;military attaché;press attaché
diplomat|mediator
diplomat|emissary
official|national security adviser;national security advisor
official|adviser;advisor;senior adviser;senior advisor;presidential adviser;presidential aide;foreign policy adviser;foreign policy advisor
official|aide;top aide
official|chief of staff;white house chief of staff|chiefs of staff
official|deputy chief of staff|deputy chiefs of staff
official|commissioner;eu commissioner;european commissioner;trade commissioner
official|director of national intelligence|directors of national intelligence
official|special counsel;special prosecutor
official|prosecutor;chief prosecutor;state prosecutor;public prosecutor
official|prosecutor general;prosecutor-general
official|surgeon general|surgeons general
official|solicitor general|solicitors general
official|inspector general|inspectors general
official|administrator
official|ombudsman
official|official;senior official;government official
official|central bank governor;central bank chief;fed chair;fed chairman;federal reserve chairman;federal reserve chair
official|head;deputy head
official|chief
official|leader;de facto leader
official|party leader
official|first lady
official|candidate;presidential candidate;nominee;presidential nominee;presidential hopeful
officer|secretary-general;secretary general|secretaries-general;secretaries general
officer|deputy secretary-general;deputy secretary general;assistant secretary-general;under-secretary-general
officer|director-general;director general|directors-general;directors general
officer|deputy director-general;deputy director general;assistant director-general
officer|director;deputy director;executive director;managing director;associate director;acting director
officer|chairman;board chairman;executive chairman;chairman of the board
officer|chairwoman|chairwomen
officer|chairperson;chair
officer|chief executive officer;ceo;chief executive;c.e.o.
officer|chief financial officer;cfo;chief operating officer;coo;chief technology officer;cto;chief economist
officer|founder;co-founder;cofounder
officer|owner;co-owner
officer|executive secretary;executive vice president;senior vice president
officer|general manager
officer|manager
officer|treasurer
officer|rector;provost;dean
officer|editor;editor-in-chief;editor in chief;managing editor
officer|coach;head coach
officer|partner;managing partner
officer|board member
party-officer|general secretary;first secretary
party-officer|party chairman;party chairwoman;party chair;party president
party-officer|co-leader;deputy leader;founder-leader
military|general;gen.;gen;army general||rank
military|lieutenant general;lt. gen.;lt gen;lieutenant-general||rank
military|major general;maj. gen.;maj gen;major-general||rank
military|brigadier general;brig. gen.;brig gen;brigadier;brigadier-general||rank
military|colonel general||rank
military|colonel;col.;col||rank
military|lieutenant colonel;lt. col.;lieutenant-colonel||rank
military|major;maj.;maj||rank
military|captain;capt.;capt||rank
military|lieutenant;lt.;lt;first lieutenant;second lieutenant;1st lt.;2nd lt.||rank
military|sergeant;sgt.;sgt;staff sergeant;master sergeant;staff sgt.;sgt. 1st class||rank
military|corporal;cpl.;cpl;lance corporal;lance cpl.||rank
military|spc.;spc||rank
military|airman;airman first class;senior airman||rank
military|petty officer;chief petty officer;warrant officer||rank
military|private;pvt.;pvt;pfc.;pfc;private first class||rank
military|admiral;adm.||rank
military|vice admiral;rear admiral;vice adm.;rear adm.||rank
military|commodore||rank
military|commander;cmdr.;deputy commander||office
military|commander-in-chief;commander in chief;supreme commander|commanders-in-chief;commanders in chief|office
military|army chief;military chief;chief of the general staff;chief of general staff;chief of defence staff;chief of defense staff;naval chief;air force chief||office
military|chairman of the joint chiefs of staff;chairman of the joint chiefs;joint chiefs chairman|chairmen of the joint chiefs of staff|office
military|field marshal;marshal;air marshal;air chief marshal||rank
military|warlord;militia leader;rebel leader;rebel commander||rank
monarch|king|kings|office
monarch|queen|queens|office
monarch|emperor||office
monarch|empress||office
monarch|sultan||office
monarch|emir;amir||office
monarch|shah||office
monarch|tsar;czar||office
monarch|grand duke||office
monarch|grand duchess||office
monarch|monarch||office
monarch|king of kings|kings of kings|rank
monarch|yang di-pertuan agong|yang di-pertuan agongs|office
royal|crown prince;deputy crown prince||office
royal|crown princess||office
royal|prince;prince regent
royal|princess
royal|queen mother
royal|duke
royal|duchess
royal|earl;count;viscount;baron;marquess
royal|countess;viscountess;baroness
royal|prince consort|princes consort
religious|pope;pontiff||office
religious|patriarch||office
religious|ayatollah;grand ayatollah||rank
religious|hojatoleslam;hojjatoleslam;hojatolislam;hujjat al-islam||rank
religious|imam;friday prayer leader||rank
religious|mullah;maulana;mufti||rank
religious|grand mufti||office
religious|archbishop;cardinal;bishop||office
religious|dalai lama;panchen lama||office
religious|rabbi;chief rabbi||rank
religious|reverend;rev.;pastor;father;fr.;the rev.||rank
religious|cleric;shiite cleric;sunni cleric;preacher||rank
religious|abbot;monk;nun;sister;mother superior||rank
religious|secretary of state of the holy see|secretaries of state of the holy see|office
judge|judge;federal judge;district judge
judge|justice;associate justice;supreme court justice
judge|chief justice;chief judge;lord chief justice
judge|magistrate
judge|president of the court|presidents of the court
police|police chief;chief of police;police commissioner;chief constable;police superintendent|police chiefs|office
police|sheriff||office
police|inspector;detective;superintendent;constable;officer||rank
police|special agent||rank
profession|professor;prof.;associate professor;assistant professor
profession|doctor
profession|analyst;political analyst
profession|expert
profession|economist
profession|historian
profession|lawyer;attorney;barrister
profession|journalist;reporter;correspondent;columnist
profession|author;writer;novelist;poet
profession|scientist;physicist;researcher;engineer
profession|activist;human rights activist;campaigner
profession|dissident
profession|businessman
profession|businesswoman|businesswomen
profession|billionaire;tycoon;oligarch;magnate;entrepreneur;investor
profession|actor;actress;singer;filmmaker;artist;musician
profession|footballer;athlete;player
profession|pilot;astronaut;cosmonaut
profession|blogger;commentator;strategist;pollster;scholar;academic
profession|veteran;soldier;worker;farmer;student;teacher;nurse
honorific|mr.;mr;mister
honorific|mrs.;mrs
honorific|ms.;ms
honorific|miss
honorific|dr.;dr
honorific|sir
honorific|dame
honorific|lord
honorific|lady
honorific|madam;madame;mme;mme.
honorific|monsieur
honorific|herr;frau
honorific|señor;senor;señora;senora;don;doña
honorific|hon.;hon;honorable;honourable;the hon.;right honourable;rt. hon.;rt hon
honorific|his excellency;her excellency;h.e.;excellency
honorific|his majesty;her majesty
honorific|his royal highness;her royal highness;hrh;his highness;her highness
honorific|his holiness
honorific|seyyed;sayyed;sayyid;sayed;seyed;syed
honorific|sheikh;shaikh;sheik;shaykh
honorific|sheikha
honorific|haj;hajj;haji;hajji
honorific|mohtarma;shri;smt.;pandit
honorific|saint;st.
honorific|comrade
honorific|tun;tan sri;datuk;datuk seri;dato;dato' sri
honorific|bey;effendi;pasha;khan sahib
honorific|esq.;esquire
honorific|the late;late
head-of-state|transitional leader;interim leader
head-of-government|state counsellor;state counselor
head-of-government|chief adviser|chief advisers
head-of-government|caretaker premier;acting premier;interim premier
legislator|lower house speaker;upper house speaker
legislator|president pro tempore|presidents pro tempore
legislator|backbencher
spokesperson|presidential spokesman;military spokesman;army spokesman;police spokesman;ministry spokesman;kremlin spokesman;deputy spokesman
spokesperson|presidential spokeswoman;military spokeswoman;army spokeswoman;police spokeswoman;ministry spokeswoman;deputy spokeswoman|presidential spokeswomen
spokesperson|foreign ministry spokesperson;government spokesperson;presidential spokesperson;state department spokesperson;military spokesperson
spokesperson|state department spokesman;white house spokesman;pentagon spokesman
spokesperson|state department spokeswoman;white house spokeswoman;pentagon spokeswoman|state department spokeswomen
spokesperson|white house press secretary;pentagon press secretary;presidential press secretary|white house press secretaries
diplomat|special rapporteur
diplomat|head of mission;deputy chief of mission;chief of mission|heads of mission
diplomat|humanitarian coordinator;resident coordinator
diplomat|special adviser;special advisor
diplomat|peace negotiator;trade negotiator
diplomat|facilitator;chief facilitator
official|chief of protocol|chiefs of protocol
official|intelligence chief;spy chief;security chief;defense chief;defence chief;nuclear chief;trade chief;finance chief;rights chief
official|secretary of the security council|secretaries of the security council
official|presidential administration head;head of the presidential administration
officer|commissioner-general;commissioner general|commissioners-general
officer|head of delegation|heads of delegation
officer|editor-at-large|editors-at-large
officer|country director;regional director;program director;programme director;research director
officer|senior fellow;research fellow;visiting fellow
military|supreme allied commander|supreme allied commanders|office
military|chief of defence;chief of defense|chiefs of defence|office
military|warrant officer;petty officer;ensign||rank
military|group captain;wing commander;squadron leader||rank
royal|archduke
religious|ecumenical patriarch;catholicos||office
judge|presiding judge;appeals judge;investigating judge
profession|political scientist;professor emeritus
profession|military analyst;energy analyst;market analyst
profession|human rights lawyer;defense lawyer;defence lawyer
profession|opposition activist;rights activist;democracy activist
profession|photographer;photojournalist;anchor;broadcaster
legislator|mla;mna;mpa;mca;mec
legislator|ward councillor;county assembly member
governor|gov
mayor|barangay captain;village head;village chief;town clerk
official|district magistrate;district collector;deputy commissioner;tehsildar
official|paramount chief;traditional ruler;district chief
police|commissioner of police;inspector general of police;inspector-general of police|commissioners of police|office
police|chief superintendent;senior superintendent;deputy superintendent;assistant superintendent;chief inspector;sub-inspector;sub inspector;detective inspector;head constable||rank
police|supt.;supt;chief supt;senior supt;asst supt;insp.;insp;chief insp;det.;dsp;ssp;dcp;acp;igp;dpo||rank
military|maj-gen;maj.-gen.;lt-gen;lt.-gen.;lt-col;lt.-col.;brig-gen;brig.-gen.;brig.;brig||rank
military|flight lieutenant;flt lt;wing cdr;sqn ldr;air commodore;air cdre;air vice marshal;air vice-marshal;cdr;sergeant major;sgt maj||rank
monarch|kabaka;omukama;asantehene;oba;igwe;eze;ooni;alaafin||office
religious|monsignor;msgr.;msgr;mgr||rank
religious|archdeacon;canon;apostle;prophetess;evangelist||rank
religious|maulvi;moulvi;moulana;molvi;allama;qari;ustadh;ustaz;swami||rank
profession|attorney-at-law;attorney at law;advocate;solicitor;senior advocate;senior counsel;atty.;atty;barr.|attorneys-at-law
honorific|alhaji;alhaja;hajia;hajiya;mallam;malam
religious|fr||rank
profession|striker;midfielder;defender;goalkeeper;winger;skipper;opener;seamer;spinner;all-rounder;batsman;bowler;wicketkeeper;sprinter;boxer
profession|rapper;comedian;hitman;herder;vendor;trader
honorific|engr.;engr;arc.;surv.
honorific|otunba;mwalimu;mzee;ntate;rwot;padoh;daw;ratu
honorific|datin;datin seri;toh puan;datuk wira;puan;encik;oknha;samdech
`;

/** Words that may stand before "minister" or "secretary", or after "minister of": longest first when several fit. */
export const PORTFOLIOS: readonly string[] = [
  'foreign affairs',
  'foreign',
  'external affairs',
  'external relations',
  'foreign trade',
  'foreign relations',
  'defence',
  'defense',
  'war',
  'interior',
  'internal affairs',
  'home',
  'home affairs',
  'justice',
  'finance',
  'financial services',
  'treasury',
  'economy',
  'economic',
  'economic affairs',
  'economic development',
  'economics',
  'planning',
  'development',
  'international development',
  'trade',
  'commerce',
  'industry',
  'trade and industry',
  'industry and trade',
  'energy',
  'oil',
  'petroleum',
  'gas',
  'mines',
  'mining',
  'natural resources',
  'electricity',
  'power',
  'water',
  'irrigation',
  'works',
  'environment',
  'climate',
  'climate change',
  'ecology',
  'agriculture',
  'food',
  'fisheries',
  'forestry',
  'rural affairs',
  'health',
  'public health',
  'education',
  'higher education',
  'science',
  'research',
  'technology',
  'innovation',
  'digital',
  'digital affairs',
  'information',
  'communication',
  'communications',
  'telecommunications',
  'culture',
  'sports',
  'sport',
  'youth',
  'tourism',
  'transport',
  'transportation',
  'railways',
  'railway',
  'aviation',
  'civil aviation',
  'infrastructure',
  'public works',
  'roads',
  'roads and urban development',
  'housing',
  'construction',
  'labor',
  'labour',
  'employment',
  'social affairs',
  'social security',
  'welfare',
  'family',
  'women',
  'gender',
  'immigration',
  'migration',
  'citizenship',
  'integration',
  'intelligence',
  'security',
  'national security',
  'public security',
  'state security',
  'homeland security',
  'police',
  'parliamentary affairs',
  'european affairs',
  'europe',
  'regional development',
  'local government',
  'religious affairs',
  'human rights',
  'emergency situations',
  'emergencies',
  'investment',
  'maritime affairs',
  'shipping',
  'space',
  'veterans',
  'veterans affairs',
  'budget',
  'revenue',
  'privatization',
  'strategic affairs',
  'reconciliation',
  'unification',
  'overseas',
  'cooperation',
  'foreign affairs and trade',
  'business',
  'consumer affairs',
  'state',
  'brexit',
  'minorities',
  'refugees',
  'reintegration',
  'nuclear',
  'peace',
  'humanitarian',
];
