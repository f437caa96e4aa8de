/** name;aliases. Parts of the world that are no countries. */
export const REGION_ROWS = `
Africa;African continent
Asia;Asian continent
Europe;European continent
North America
South America
Oceania
Antarctica
Latin America
Central America
the Americas;Americas
the Caribbean;Caribbean
Middle East;Mideast;the Mideast;Near East
Greater Middle East
Middle East and North Africa;MENA
North Africa
West Africa
East Africa
Central Africa
Southern Africa
Sub-Saharan Africa;Black Africa
the Sahel;Sahel
Horn of Africa
the Maghreb;Maghreb
the Levant;Levant
Great Lakes region
Central Asia
South Asia;Indian subcontinent
Southeast Asia;South East Asia;South-East Asia
East Asia
Northeast Asia
Western Asia;West Asia;Southwest Asia
Far East
Asia-Pacific;Asia Pacific
Indo-Pacific
Eurasia
Western Europe
Eastern Europe
Central Europe
Central and Eastern Europe
Northern Europe
Southern Europe
Southeastern Europe;South-East Europe;Southeast Europe
the Balkans;Balkans;Western Balkans;Balkan Peninsula
the Baltics;Baltics;Baltic states;Baltic States
the Caucasus;Caucasus;South Caucasus;North Caucasus;Transcaucasia
Scandinavia
Nordic countries;the Nordics
Iberia;Iberian Peninsula
Benelux
British Isles
Arabian Peninsula
Korean Peninsula
Gulf states;Gulf States;Gulf countries;Gulf Arab states
the Arab world;Arab world
the Muslim world;Muslim world;Islamic world
the West;Western world
Global South
Global North
Third World
Pacific Islands;South Pacific
Polynesia
Micronesia
Melanesia
Indochina
the Arctic;Arctic
former Soviet Union;post-Soviet space
Eurozone;euro zone;euro area
Schengen Area;Schengen area;Schengen zone
Northern Triangle
Southern Cone
Andes region
Anglosphere
Gulf region;the Gulf;Persian Gulf region
Persian Gulf states;Persian Gulf countries;Persian Gulf Arab states
Black Sea region
Caspian region;Caspian basin;Caspian Basin;Caspian littoral states
Baltic region;Baltic Sea region
Nordic region
Mediterranean region;Mediterranean basin
Caucasus region
Central Asian republics;Central Asian states
Balkan states;Balkan region
Indian Ocean region
South China Sea region
Fertile Crescent
Australasia
Mesoamerica
Low Countries
Maghreb region
Sahel region
Great Lakes region of Africa
Guianas
West Indies
Eastern Bloc;Eastern bloc
Greater China
Muslim countries;Islamic countries
Western countries;Western nations;Western powers;Western states
European countries;European nations
African countries;African nations
Asian countries;Asian nations
Latin American countries;Latin American nations
`;

/** kind | name | adjectives and nouns, singular and plural | country of which it is a nation. */
export const PEOPLE_ROWS = `
ethnic|Kurds|Kurd;Kurds;Kurdish
ethnic|Arabs|Arab;Arabs;Arabian
ethnic|Jews|Jew;Jews;Jewish
ethnic|Turkic peoples|Turkic
ethnic|Turkmens of Iraq and Syria|Turcoman;Turkomans;Turkmens
ethnic|Pashtuns|Pashtun;Pashtuns;Pathan;Pathans
ethnic|Hazaras|Hazara;Hazaras
ethnic|Baloch|Baloch;Baluch;Baluchi;Balochi
ethnic|Uyghurs|Uyghur;Uyghurs;Uighur;Uighurs
ethnic|Tibetans|Tibetan;Tibetans
ethnic|Rohingya|Rohingya;Rohingyas
ethnic|Tamils|Tamil;Tamils
ethnic|Sinhalese|Sinhalese
ethnic|Bengalis|Bengali;Bengalis
ethnic|Punjabis|Punjabi;Punjabis
ethnic|Kashmiris|Kashmiri;Kashmiris
ethnic|Han Chinese|Han Chinese
ethnic|Chechens|Chechen;Chechens
ethnic|Crimean Tatars|Crimean Tatar;Crimean Tatars
ethnic|Tatars|Tatar;Tatars
ethnic|Ossetians|Ossetian;Ossetians
ethnic|Abkhazians|Abkhaz;Abkhazian;Abkhazians
ethnic|Circassians|Circassian;Circassians
ethnic|Roma|Romani
ethnic|Slavs|Slav;Slavs;Slavic
ethnic|Hutus|Hutu;Hutus
ethnic|Tutsis|Tutsi;Tutsis
ethnic|Tigrayans|Tigrayan;Tigrayans;Tigrean
ethnic|Oromo|Oromo;Oromos
ethnic|Amhara|Amhara;Amharas
ethnic|Hausa|Hausa
ethnic|Fulani|Fulani
ethnic|Yoruba|Yoruba
ethnic|Igbo|Igbo
ethnic|Zulus|Zulu;Zulus
ethnic|Xhosa|Xhosa
ethnic|Berbers|Berber;Berbers;Amazigh
ethnic|Tuareg|Tuareg;Tuaregs
ethnic|Bedouin|Bedouin;Bedouins
ethnic|Copts|Copt;Copts;Coptic
ethnic|Maronites|Maronite;Maronites
ethnic|Assyrians|Assyrian;Assyrians
ethnic|Basques|Basque;Basques
ethnic|Catalans|Catalan;Catalans
ethnic|Inuit|Inuit
ethnic|Maori|Maori;Māori
ethnic|Mapuche|Mapuche
ethnic|Hispanics|Hispanic;Hispanics;Latino;Latinos;Latina
ethnic|African Americans|African American;African Americans;African-American;African-Americans
ethnic|Native Americans|Native American;Native Americans
ethnic|Afrikaners|Afrikaner;Afrikaners
ethnic|English|English;Englishman;Englishmen|GB
ethnic|Scots|Scot;Scots;Scottish;Scotsman|GB
ethnic|Welsh|Welsh;Welshman|GB
ethnic|Northern Irish|Northern Irish|GB
ethnic|Bavarians|Bavarian;Bavarians|DE
ethnic|Corsicans|Corsican;Corsicans|FR
ethnic|Turkish Cypriots|Turkish Cypriot;Turkish Cypriots
ethnic|Bosniaks|Bosniak;Bosniaks
ethnic|Bosnian Serbs|Bosnian Serb;Bosnian Serbs
ethnic|Walloons|Walloon;Walloons|BE
ethnic|Flemish|Flemish;Fleming;Flemings|BE
ethnic|Transnistrians|Transnistrian;Transnistrians
ethnic|Ahwazis|Ahwazi;Ahwazis
ethnic|Lurs|Lur;Lurs
ethnic|Talysh|Talysh
ethnic|Lezgins|Lezgin;Lezgins
ethnic|Ingush|Ingush
ethnic|Avars|Avars
ethnic|Dagestanis|Dagestani;Dagestanis|RU
ethnic|Bashkirs|Bashkir;Bashkirs
ethnic|Chuvash|Chuvash
ethnic|Buryats|Buryat;Buryats
ethnic|Tuvans|Tuvan;Tuvans
ethnic|Yakuts|Yakut;Yakuts
ethnic|Kalmyks|Kalmyk;Kalmyks
ethnic|Gagauz|Gagauz
ethnic|Meskhetian Turks|Meskhetian Turk;Meskhetian Turks
ethnic|Karabakh Armenians|Karabakh Armenian;Karabakh Armenians
ethnic|Kosovo Serbs|Kosovo Serb;Kosovo Serbs
ethnic|Bosnian Croats|Bosnian Croat;Bosnian Croats
ethnic|Pomaks|Pomak;Pomaks
ethnic|Sami|Saami
ethnic|Frisians|Frisian;Frisians
ethnic|Bretons|Breton;Bretons|FR
ethnic|Sicilians|Sicilian;Sicilians|IT
ethnic|Sardinians|Sardinian;Sardinians|IT
ethnic|Venetians|Venetian;Venetians|IT
ethnic|Galicians|Galician;Galicians
ethnic|Andalusians|Andalusian;Andalusians|ES
ethnic|Quebecers|Quebecer;Quebecers;Quebecker;Quebeckers;Québécois;Quebecois|CA
ethnic|Kabyles|Kabyle;Kabyles
ethnic|Nubians|Nubian;Nubians
ethnic|Dinka|Dinka
ethnic|Nuer|Nuer
ethnic|Masalit|Masalit
ethnic|Zaghawa|Zaghawa
ethnic|Afar|Afars
ethnic|Kikuyu|Kikuyu;Kikuyus
ethnic|Luo|Luos
ethnic|Kalenjin|Kalenjin
ethnic|Maasai|Maasai;Masai
ethnic|Baganda|Baganda
ethnic|Ashanti|Ashanti;Asante
ethnic|Wolof|Wolof
ethnic|Mandinka|Mandinka
ethnic|Dogon|Dogon
ethnic|Kanuri|Kanuri
ethnic|Ndebele|Ndebele
ethnic|Shona|Shona
ethnic|Banyamulenge|Banyamulenge
ethnic|Hmong|Hmong
ethnic|Acehnese|Acehnese
ethnic|Javanese|Javanese
ethnic|Balinese|Balinese
ethnic|Moros|Moros
ethnic|Malays|Malay;Malays
ethnic|Mongols|Mongol;Mongols
ethnic|Hui|Hui Muslims;Hui
ethnic|Manchus|Manchu;Manchus
ethnic|Sindhis|Sindhi;Sindhis
ethnic|Gujaratis|Gujarati;Gujaratis
ethnic|Marathas|Maratha;Marathas;Marathi
ethnic|Gurkhas|Gurkha;Gurkhas
ethnic|Madhesis|Madhesi;Madhesis
ethnic|Dalits|Dalit;Dalits
ethnic|Nagas|Nagas
ethnic|Aborigines|Aborigine;Aborigines;Aboriginal;Aboriginals;Indigenous Australians
ethnic|Polynesians|Polynesian;Polynesians
ethnic|Quechua|Quechua
ethnic|Aymara|Aymara
ethnic|Maya|Mayan;Mayans
ethnic|Creoles|Creole;Creoles
ethnic|Cuban Americans|Cuban American;Cuban Americans;Cuban-American
ethnic|Palestinian Israelis|Arab Israeli;Arab Israelis;Israeli Arabs
ethnic|Mizrahi Jews|Mizrahi;Mizrahim
ethnic|Ashkenazi Jews|Ashkenazi;Ashkenazim
ethnic|Sephardi Jews|Sephardi;Sephardic
religious|Muslims|Muslim;Muslims;Moslem;Moslems
religious|Sunnis|Sunni;Sunnis
religious|Shiites|Shiite;Shiites;Shi'ite;Shi'ites;Shia;Shi'a;Shias
religious|Alawites|Alawite;Alawites;Alawi
religious|Druze|Druze
religious|Yazidis|Yazidi;Yazidis;Yezidi;Yezidis
religious|Ismailis|Ismaili;Ismailis
religious|Ahmadis|Ahmadi;Ahmadis
religious|Sufis|Sufi;Sufis
religious|Salafis|Salafi;Salafis;Salafist;Salafists
religious|Wahhabis|Wahhabi;Wahhabis;Wahabi
religious|Christians|Christian;Christians
religious|Catholics|Catholic;Catholics;Roman Catholic
religious|Protestants|Protestant;Protestants
religious|Orthodox Christians|Eastern Orthodox;Russian Orthodox;Greek Orthodox
religious|Evangelicals|Evangelical;Evangelicals
religious|Mormons|Mormon;Mormons
religious|Hindus|Hindu;Hindus
religious|Sikhs|Sikh;Sikhs
religious|Buddhists|Buddhist;Buddhists
religious|Zoroastrians|Zoroastrian;Zoroastrians;Parsi
religious|Baha'is|Baha'i;Baha'is;Bahai
religious|Falun Gong|Falun Gong
religious|Haredim|Haredi;Haredim;Ultra-Orthodox;ultra-Orthodox
religious|Zaydis|Zaydi;Zaydis;Zaidi;Zaidis
religious|Ibadis|Ibadi;Ibadis
religious|Deobandis|Deobandi;Deobandis
religious|Twelvers|Twelver
religious|Hanafis|Hanafi
religious|Chaldeans|Chaldean;Chaldeans
religious|Syriacs|Syriac;Syriacs
religious|Mandaeans|Mandaean;Mandaeans
religious|Melkites|Melkite;Melkites
religious|Alevis|Alevi;Alevis
religious|Jains|Jain;Jains
religious|Anglicans|Anglican;Anglicans
religious|Lutherans|Lutheran;Lutherans
religious|Baptists|Baptist;Baptists
religious|Methodists|Methodist;Methodists
religious|Pentecostals|Pentecostal;Pentecostals
religious|Presbyterians|Presbyterian;Presbyterians
religious|Quakers|Quaker;Quakers
religious|Jehovah's Witnesses|Jehovah's Witness;Jehovah's Witnesses
religious|Islamists|Islamist;Islamists
religious|Shinto|Shinto
religious|Confucians|Confucian
religious|Taoists|Taoist;Taoists
religious|Hasidim|Hasidic;Hasidim
regional|Europeans|European;Europeans
regional|Africans|African;Africans
regional|Asians|Asian;Asians
regional|Latin Americans|Latin American;Latin Americans
regional|Westerners|Western;Westerner;Westerners
regional|Scandinavians|Scandinavian;Scandinavians;Nordic
regional|Caribbean people|Caribbean
regional|Soviets|Soviet;Soviets
regional|Yugoslavs|Yugoslav;Yugoslavs;Yugoslavian
regional|Czechoslovaks|Czechoslovak;Czechoslovakian
regional|Middle Eastern people|Middle Eastern;Middle Easterner
regional|Central Asians|Central Asian
regional|Southeast Asians|Southeast Asian
regional|South Asians|South Asian
regional|North Africans|North African;North Africans
regional|West Africans|West African;West Africans
regional|East Africans|East African;East Africans
regional|Eastern Europeans|Eastern European;East European
regional|Western Europeans|Western European;West European
regional|Balts|Baltic;Balt
regional|Balkan people|Balkan
regional|Eurasians|Eurasian
regional|Texans|Texan;Texans|US
regional|Californians|Californian;Californians|US
regional|New Yorkers|New Yorker;New Yorkers|US
regional|Alaskans|Alaskan;Alaskans|US
regional|Hawaiians|Hawaiian;Hawaiians|US
regional|Siberians|Siberian;Siberians|RU
regional|Gazans|Gazan;Gazans|PS
regional|Central Americans|Central American;Central Americans
regional|South Americans|South American;South Americans
regional|North Americans|North American;North Americans
regional|Central Europeans|Central European;Central Europeans
regional|East Asians|East Asian;East Asians
regional|Gulf Arabs|Gulf Arab;Gulf Arabs
regional|Maghrebis|Maghrebi;Maghrebis
regional|Sahelians|Sahelian
regional|Pacific Islanders|Pacific Islander;Pacific Islanders
regional|Crimeans|Crimean;Crimeans
regional|Muscovites|Muscovite;Muscovites|RU
regional|Londoners|Londoner;Londoners|GB
regional|Parisians|Parisian;Parisians|FR
regional|Berliners|Berliner;Berliners|DE
regional|Floridians|Floridian;Floridians|US
regional|Virginians|Virginian;Virginians|US
regional|Ohioans|Ohioan;Ohioans|US
regional|Pennsylvanians|Pennsylvanian;Pennsylvanians|US
regional|Michiganders|Michigander;Michiganders|US
regional|Iowans|Iowan;Iowans|US
regional|Hoosiers|Hoosier;Hoosiers|US
regional|Southerners|Southerner;Southerners
regional|West Germans|West German;West Germans|DE
regional|East Germans|East German;East Germans|DE
regional|Sub-Saharan Africans|Sub-Saharan African;Sub-Saharan Africans;sub-Saharan
`;

/** ISO 4217 code | symbols and prefixes | names, singular and plural, lower case. */
export const CURRENCY_ROWS = `
USD|$;US$;U.S.$;$US|dollar;dollars;us dollar;us dollars;u.s. dollar;u.s. dollars;american dollars;greenback;buck;bucks
EUR|€|euro;euros
GBP|£|pound;pounds;pound sterling;pounds sterling;sterling;british pound;british pounds;quid
JPY|¥;JP¥|yen;japanese yen
CNY|CN¥;RMB;元;¥|yuan;renminbi;chinese yuan;chinese renminbi
RUB|₽|ruble;rubles;rouble;roubles;russian rubles;russian roubles
INR|₹;Rs;Rs.;Re|rupee;rupees;indian rupee;indian rupees
IRR|﷼|rial;rials;iranian rial;iranian rials;toman;tomans
SAR|SR|riyal;riyals;saudi riyal;saudi riyals
QAR|QR|qatari riyal;qatari riyals
OMR||omani rial;omani rials
YER||yemeni rial;yemeni rials
AED|Dh;Dhs;AED|dirham;dirhams;uae dirham;uae dirhams;emirati dirhams;united arab emirates dirhams
MAD|Dh;Dhs|moroccan dirham;moroccan dirhams
KWD|KD|kuwaiti dinar;kuwaiti dinars
IQD||iraqi dinar;iraqi dinars
BHD||bahraini dinar;bahraini dinars
JOD|JD|jordanian dinar;jordanian dinars
LYD||libyan dinar;libyan dinars
TND||tunisian dinar;tunisian dinars
DZD||algerian dinar;algerian dinars
RSD||serbian dinar;serbian dinars;dinar;dinars
SYP||syrian pound;syrian pounds
LBP||lebanese pound;lebanese pounds;lebanese lira
EGP|E£;LE|egyptian pound;egyptian pounds
SDG||sudanese pound;sudanese pounds
SSP||south sudanese pound;south sudanese pounds
TRY|₺;TL|lira;liras;turkish lira;turkish liras
ILS|₪;NIS|shekel;shekels;new shekel;new shekels;israeli shekels;israeli shekel;new israeli shekels
CHF|SFr;Sfr|franc;francs;swiss franc;swiss francs
XOF|FCFA;CFA|cfa franc;cfa francs;west african cfa francs;cfa
XAF|FCFA;CFA|central african cfa franc
CDF||congolese franc;congolese francs
RWF||rwandan franc;rwandan francs
BIF||burundian franc;burundian francs
GNF||guinean franc;guinean francs
DJF||djiboutian franc;djiboutian francs
MGA||ariary
CAD|C$;CA$;CAN$;Can$;$C;$CAN|canadian dollar;canadian dollars
AUD|A$;AU$;$A|australian dollar;australian dollars
NZD|NZ$;$NZ|new zealand dollar;new zealand dollars
HKD|HK$;$HK|hong kong dollar;hong kong dollars
SGD|S$;$S|singapore dollar;singapore dollars
TWD|NT$;$NT|taiwan dollar;taiwan dollars;new taiwan dollar;new taiwan dollars
JMD|J$|jamaican dollar;jamaican dollars
NAD|N$|namibian dollar;namibian dollars
ZWL|Z$|zimbabwean dollar;zimbabwean dollars
LRD|L$|liberian dollar;liberian dollars
TTD|TT$|trinidad and tobago dollar
FJD|F$;FJ$|fijian dollar;fijian dollars
MXN|Mex$;MX$|mexican peso;mexican pesos;peso;pesos
ARS|AR$|argentine peso;argentine pesos
CLP||chilean peso;chilean pesos
COP||colombian peso;colombian pesos
UYU||uruguayan peso;uruguayan pesos
DOP||dominican peso;dominican pesos
CUP||cuban peso;cuban pesos
PHP|₱;P;PhP;Php|philippine peso;philippine pesos
BRL|R$|real;reais;brazilian real;brazilian reais
PEN|S/|sol;soles;nuevo sol;nuevos soles
BOB||boliviano;bolivianos
PYG|₲|guarani;guaranis;guaraníes
VES||bolivar;bolivars;bolívar;bolívares;bolivares
GTQ||quetzal;quetzales
HNL||lempira;lempiras
NIO||cordoba;cordobas;córdoba;córdobas
CRC|₡|colon;colones;colón
PAB||balboa;balboas
HTG||gourde;gourdes
KRW|₩|won;south korean won
KPW||north korean won
VND|₫|dong;vietnamese dong
THB|฿|baht;bahts;thai baht
IDR|Rp;Rp.|rupiah;rupiahs;indonesian rupiah
MYR|RM|ringgit;malaysian ringgit;ringgits
PKR|Rs;Rs.|pakistani rupee;pakistani rupees
LKR|Rs;Rs.|sri lankan rupee;sri lankan rupees
NPR|Rs;Rs.|nepalese rupee;nepalese rupees;nepali rupees
MUR|Rs;Rs.|mauritian rupee;mauritian rupees
BDT|৳;Tk;Tk.|taka;takas
MMK||kyat;kyats
KHR||riel;riels
LAK||kip;kips
MNT|₮|tugrik;tugriks;togrog
MVR||rufiyaa
BTN||ngultrum
AFN||afghani;afghanis
KZT|₸|tenge;kazakh tenge;kazakhstani tenge
UZS||som;sum;uzbek som;uzbek sum;uzbek soms
KGS||kyrgyz som
TJS||somoni
TMT||manat;turkmen manat
AZN|₼|azerbaijani manat;azeri manat
AMD|֏|dram;drams
GEL|₾|lari;laris
UAH|₴|hryvnia;hryvnias;hryvnya;ukrainian hryvnia;ukrainian hryvnias
BYN||belarusian ruble;belarusian rubles;belarussian rubles;belarusian roubles
MDL||moldovan leu;moldovan lei
RON||leu;lei;romanian leu;romanian lei
BGN||lev;leva
HUF|Ft|forint;forints;hungarian forints
CZK|Kč|koruna;korunas;czech koruna;czech crowns;czech crown
PLN|zł|zloty;zlotys;złoty;zlotych;polish zloty;polish zlotys
SEK|kr;SKr|krona;kronor;swedish krona;swedish kronor;swedish crowns
NOK|kr;NKr|krone;kroner;norwegian krone;norwegian kroner;norwegian crowns
DKK|kr;DKr|danish krone;danish kroner;danish crowns
ISK|kr|icelandic krona;icelandic kronur
HRK||kuna;kunas
MKD||denar;denars
ALL||lek;leks
BAM||convertible mark;convertible marks
ZAR|R|rand;rands;south african rand
NGN|₦;N|naira;nairas;nigerian naira
GHS|GH₵;GH¢;GHC;GHȻ|cedi;cedis
KES|KSh;Ksh;KShs;Kshs;Sh;Shs|kenyan shilling;kenyan shillings;shilling;shillings
UGX|USh;Shs;Ushs|ugandan shilling;ugandan shillings
TZS|TSh;Sh;Tshs|tanzanian shilling;tanzanian shillings
SOS|Sh|somali shilling;somali shillings
ETB||birr
ERN||nakfa
AOA|Kz|kwanza;kwanzas
ZMW|K|zambian kwacha
MWK||kwacha;malawian kwacha
MZN||metical;meticais
BWP|P|pula;pulas
GMD||dalasi;dalasis
SLE||leone;leones
MRU||ouguiya
SZL||lilangeni;emalangeni
LSL||loti;maloti
PGK||kina
BTC|₿|bitcoin;bitcoins
XDR||special drawing rights;sdr
`;
