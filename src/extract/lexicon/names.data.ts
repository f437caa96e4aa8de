/** First names that the generated list lacks, by the gender they tell; `u`: either. Lower case. */
export const MORE_FIRST_NAMES: Readonly<Record<'m' | 'f' | 'u', string>> = {
  m: `
    mehmed mahmud mahmut husayn abbas akbar ebrahim esmail esmaeil yousef yousuf umar othman walid
    waleed tariq tarek kareem rahim rashid rasheed sayeed saad salman salim saleem sameer gamal jamil
    kemal majid majed mansour mansur marwan mostafa moustafa mousa musa nabil nasser nasir naser nizar
    nouri nuri qasem qassem qasim qassim kassem kazem kadhim raed rafic rafik rafiq ramzi riad 
    saif sayf shakir sherif tamim tawfiq yahya yasser yasir zaid zayed zeid ziad ziyad zuhair adil adnan
    akram amin ameen ameer amr ashraf ayman aymen badr bashar basem bassam burhan daoud dawood fahad
    faisal faysal fares faris farouk farooq fawaz fayez fayyad firas fuad fouad ghassan ghazi haider
    hayder haidar hadi hafez hamad hamid hameed hani haitham haytham hazem hicham hisham hussam husam
    idris idriss imad imran jaafar jafar jaber jabir jawad khalil khalifa lutfi luay maher mazen mazin
    moaz muammar moammar mubarak mukhtar munir mounir muntasir muqtada moqtada nadir naguib naim naji
    najib najeeb nawaf nayef nidal omran qais qays qusay raad rabih rami ramadan rida ridha sabah sabri
    saddam sadiq sadegh safwan saleh samih shafiq shaker sufyan suhail suleiman sulaiman talal tayseer
    uday wael wadah wajih wissam yazid youcef zaki zine abdelaziz abdulaziz abdelfattah abdelkader
    abdelkarim abdelmadjid abdelhamid abdulhamid abdelilah abdelmalek abdulmalik abdolreza abdollah
    abdullahi abdulla abdurrahman abderrahmane abdulkarim abdullatif abdulqader abdulwahid abed
    amirhossein alireza mohammadreza gholamreza hamidreza gholam mohsen mehran mehrdad massoud mahmood
    manouchehr manuchehr morteza mojtaba nader nasrollah parviz pejman peyman pouria ramin rasoul
    rouzbeh rostam ruhollah sajjad saman sasan shahram shahin siavash siamak sina sohrab soroush vahid
    yadollah yaghoub bahram bahman behnam behrouz behzad bijan dariush daryoush ehsan eshaq esfandiar
    farhad farhang faramarz farshid farzad fereydoun firouz ghasem gholamhossein hooshang homayoun
    houshang hushang iraj jahangir javad kamran kaveh kayvan keyvan khosrow kianoush kiarash koorosh
    kourosh mansoor mehrzad abdulkadir abdulhamit alparslan arda aydin ayhan aykut aytac bahadir barış
    baris bekir binali bulent bülent burak cem cemal cemil cengiz cevdet cihan ekrem emin emrah emre
    engin enver ercan erdal erdem erdogan erkan erol ersin ertan ertugrul evren fahrettin fatih ferhat
    fevzi fikret fuat galip gökhan gokhan guven güven hakan haluk hamdi haşim hasim hayati hayri hikmet
    hüseyin hulusi hulki ihsan ilker irfan ismet kaan kadir kerem kenan koray korkut kubilay levent
    lutfu lütfi mahir melih mert metin mevlut mevlüt mithat muharrem murat müjdat naci nazim nazım
    necdet necmettin nedim nihat nurettin okan oguz oğuz oguzhan ömer onur orhan ozan özgür ozgur özkan
    ramazan recai refik rıza riza sadullah salih sarp selahattin selçuk selcuk semih serdar serhat
    serkan sinan suat şükrü sukru suleyman süleyman tahir talat tarik tarkan tayfun tayyip temel tolga
    tuncay turan turgut turhan ufuk ugur uğur umit ümit unal volkan yalcin yaşar yasar yavuz yilmaz
    yılmaz yigit yunus zafer zekeriya ziya zülfü alexandr alexey aleksey andriy andrii arkady arseniy
    arseny artyom bohdan valeriy valerii vadim vadym vasyl vasiliy veniamin vitaly vitali vitaliy
    vladyslav vsevolod vyacheslav viacheslav gennady gennadiy georgiy gleb grigory grigoriy hryhoriy
    danil danila daniil denys dmitriy dmytro evgeni evgenii yegor egor efim fedor ihor ilia illia
    innokenty iosif kyrylo konstantin kostyantyn kuzma lavrenty lev maksym makar matvei mikhailo
    mykhailo mykola mykyta nikolaj oleg oleh oleksiy oleksii ostap platon rostislav rustam rustem ruslan
    saveliy semyon serhiy serhii sergiy stepan svyatoslav taras timofei timofey timur tymofiy yakov
    yurii zakhar akhmed akhmat magomed ramzan shamil zelimkhan dzhokhar ilham heydar elmar jeyhun vagif
    rasim rovshan rauf vugar elchin mammad mubariz novruz zakir polad ramil tofig anar ramiz natig elman
    eldar kassym nursultan kasym yerlan erlan bakhyt bakytzhan askar asqar alikhan nurlan marat daniyar
    kanat kairat olzhas serik shavkat bakhtiyor jahongir otabek sardor ulugbek sherzod emomali
    sirojiddin sadyr almazbek kurmanbek sooronbay omurbek temir bolot gurbanguly saparmurat irakli
    mikheil zurab davit levan lasha kakha bidzina vakhtang tengiz archil otar shalva revaz armen aram
    ararat ashot gagik garegin gevorg hayk hovik levon nikol samvel sargis serzh tigran vahagn vahan
    vardan vazgen zohrab raffi edvard suren narendra manmohan rajnath arun anil ajit ajay akhilesh ashok
    ashwin atal arvind balakrishna chandrashekhar dev devendra dharmendra ganesh gaurav girish
    gopal govind harish hari hardeep harsha hemant himanta inder jagat jagdish jairam jawaharlal jayant
    jitendra kapil karan kishore krishna kumar lalu lal mahendra mallikarjun manoj manohar mohan mukesh
    mukul naveen navjot nilesh nitin nitish omprakash pankaj parkash parvesh pawan piyush prabhu pradeep
    pramod pranab prasad prashant pratap pravin praveen prithviraj raj raja rajan rajat rajeev rajendra
    rajiv rakesh raman ramesh ranjit ravi ravindra rohit sachin sanjeev santosh satya satyendra shashi
    shekhar shivraj shyam siddharth sitaram somnath srinivas subhash subrahmanyam sudhir sukhbir sunil
    surendra sushil swapan tarun uddhav umesh varun venkaiah venugopal vijay vikas vikram vinay vinod
    vipin virendra vishal vishnu yash yogendra yashwant asif arif asad atif azam bilawal fawad fazal
    fazlur ghulam hafeez hafiz haroon hidayat iftikhar ijaz ilyas imtiaz iqbal ishaq ishrat javed
    jehangir junaid khurshid liaquat mamnoon maqbool moeed muhyiddin nadeem naeem najam naveed nawaz
    nisar parvez parvaiz pervez pervaiz qamar qaiser rafique raheel rehman riaz sajid sarfraz sartaj
    shabbir shafqat shahbaz shehbaz shahzad shaukat sher shoaib sohail tanveer wasim yousaf zafar zaheer
    zia zulfikar zulfiqar ashfaq bashir gulbuddin hibatullah haibatullah sirajuddin zabihullah
    burhanuddin zalmay hekmatullah najibullah nangyalai abdulrashid atta amrullah hanif mirwais
    obaidullah mahinda gotabaya maithripala ranil anura chamal lakshman sajith sarath tilak wimal pushpa
    madhav baburam jhala ganga girija tshering jigme lotay mahathir azmin rafizi hishammuddin khairy
    joko jusuf prabowo susilo bambang budiono ganjar anies gibran luhut agus wiranto moeldoko basuki
    hasto ridwan yasonna surya thaksin prayut prayuth srettha anutin abhisit surayud somchai chuan
    chavalit pita suthep panitan kasit benigno bongbong jejomar delfin panfilo isko teodoro jojo jintao
    zemin jiabao keqiang rongji xiaoping enlai zedong qishan jinping jiechi zhaoxing lijian zhengyong
    xiaochuan shinzo junichiro yoshiro yasuo taro yukio naoto yoshihiko yoshihide fumio shigeru
    toshimitsu yoshimasa takeshi itsunori nobuo nobutaka katsuya seiji hiroshi hideki kenji kenta
    takashi takeo masahiro kazuo makoto tatsuo tetsuya toshihiro haruhiko hirokazu ichiro jiro koichi
    koji kunihiko masahiko minoru mitsuo naruhito akihito hirohito ryota shintaro shinjiro shoichi
    susumu tadashi tsutomu yasuhiro yasuhisa yoichi yohei kwame kofi kojo kwabena kwasi yaw kwaku nnamdi
    chukwuemeka chinedu emeka ikechukwu olusegun olu bola babatunde adebayo adewale ayodele femi segun
    tunde yemi goodluck umaru muhammadu atiku aminu nuhu abubakar sani shehu lamido bukola rotimi nyesom
    babajide wole chinua tedros abiy hailemariam meles mulatu haile mengistu girma kassa tesfaye
    getachew debretsion gedu lemma demeke yemane isayas uhuru mwai raila jomo kalonzo musalia kipchumba
    kithure wafula yoweri kizza juvenal evariste faustin jean-claude jakaya kassim tundu seif félix
    vital moise moïse étienne jean-pierre mahamat hissene blaise roch amadou boubacar assimi soumeylou
    alassane konan macky bassirou ousmane idrissa aliou cheikh alpha lansana dadis cellou sekouba mamady
    faure gnassingbe boni thabo kgalema tito mosiuoa bantu mmusi emmerson constantino tendai welshman
    rupiah hakainde bingu lazarus festus seretse mokgweetsi hage hifikepunye joaquim filipe ossufo
    agostinho joão salva riek hemeti álvaro amado andrés ángel aníbal anibal arnaldo beltrán césar
    cristóbal diego edmundo efraín evo héctor hernán hernan iván jesús joaquín josé josep julián lenín
    lenin leopoldo lisandro martín máximo moisés nayib néstor nestor nicanor nicolás óscar pascual
    patricio ramón raúl reinaldo rené rómulo romulo salvador santiago sebastián simón tabaré tomás
    víctor yamandú aécio aecio ciro flávio flavio geraldo gilmar jair lindbergh renan romero sérgio
    tarso aldo aloysio celso delfim fabrício françois jean-marie jean-luc jean-marc jean-michel
    jean-noël jean-paul jean-yves jean-baptiste jean-bertrand édouard edouard éric gérard gérald hervé
    herve sébastien stéphane sylvain théo thierry yves benoît benoit cédric clément didier édgar
    frédéric gaëtan geoffroy ghislain léon loïc frank-walter sigmar heiko horst joachim joschka jürgen
    juergen jurgen karl-theodor karl-heinz lothar reinhard rüdiger sigurd thilo uwe volker bernd bodo
    detlef eckart egon ekkehard erhard franz günter guenter hans-dietrich hans-georg hans-peter hartmut
    heinz helmut holger hubertus ingo jochen jörg joerg ludger thorsten tino torsten udo giuliano giulio
    gianni gianfranco gianluca gianroberto massimo maurizio romano piero pierluigi lamberto franco
    corrado domenico ettore ferruccio filippo gaetano gennaro giancarlo guglielmo ignazio raffaele
    renato renzo ugo valerio vito vittorio bartosz bronisław bronislaw czesław dariusz grzegorz jacek
    jan janusz jarosław jaroslaw jerzy józef kazimierz lech leszek ludwik łukasz marek mariusz mateusz
    michał mirosław paweł pawel przemysław radosław radoslaw radek rafał rafal ryszard sławomir
    stanisław tadeusz waldemar wiesław witold władysław wladyslaw zbigniew zdzisław zygmunt bohuslav
    jiří jiri karel ladislav lubomír luboš miloslav miloš mirek miroslav tomáš václav vaclav
    vladimír vojtěch zdeněk ľubomír mikuláš mikulas péter gyula lászló jános janos józsef jozsef zoltán
    zoltan gábor gabor ferenc gergely imre istván istvan attila balázs csaba ákos tamás tamas tibor
    sándor sandor mihály mihaly miklós miklos pál árpád traian ion călin calin crin liviu florin dacian
    mircea nicolae nicușor nicusor petre radu sorin cristian cătălin gheorghe ioan iurie boyko boiko
    rumen rosen plamen delyan simeon ivaylo krasimir vojislav tomislav ivica dušan dusan jovan milorad
    mirko mladen momčilo nebojša nemanja nenad predrag radovan ratko saša sasa slavko srđan stjepan
    stipe svetozar vladan vlado vuk željko zeljko živko alija bakir haris mevlid safet šefik zlatko ante
    andro franjo hrvoje ivo janez borut miro lojze gjorge hristijan branko ljubčo stevo menduh edi sali
    ilir bujar fatos lulzim pandeli ramush hashim albin agim avdullah rexhep kyriakos konstantinos
    costas kostas antonis giorgos yannis giannis evangelos nicos dimitrios panagiotis panos prokopis
    karolos pavlos stavros spyros theodoros vassilis vasilis tassos glafcos averof demetris kjell
    thorbjørn thorbjorn børge borge trygve espen poul søren jeppe mogens troels villy uffe göran ulf
    björn håkan mikael olof torbjörn sauli paavo jyrki juha antti petteri pekka timo jussi erkki eero
    mauno urho martti davíð geir sigmundur bjarni ólafur olafur guðni gudni toomas andrus taavi jüri
    juri siim mart urmas hannes alar valdis andris raimonds egils edgars krišjānis krisjanis māris artis
    aigars valdas rolandas gitanas saulius linas andrius algirdas vytautas antanas kęstutis eamonn enda
    micheál éamon eamon cian colm declan dermot donal eoghan fergal fintan niall oisín pádraig pearse
    ruairí ruairi elio koen jan-peter frans geert jeroen jaap joop klaas maarten ruud sybrand wim wopke
    xander binyamin ehud naftali yair avigdor reuven shimon yitzhak gideon yossi yoav yoel eyal gadi
    gilad haim chaim itamar bezalel menachem meir nachman nir nitzan ofer ofir oren shaul tamir tzachi
    uzi yaakov yehuda yechiel yigal yisrael yohanan zvi zeev ze'ev arye aryeh aviv avraham baruch boaz
    doron dror kamal-eddine abdulqadir jokowi mikayel uladzimir alyaksandr aliaksandr siarhei dzmitry
    viktar newt strom mitt barack rand rahm beto jeb reince steny hakeem kash yukiya staffan lakhdar
    terje nickolay rishi nadhim alok menzies
  `,
  f: `
    ayşe ayla asuman başak basak beril berna berrin burcu canan ceren çiğdem cigdem derya dilek dilan
    ebru ece eren esra fatoş figen filiz funda gamze gonca gül gülşen gulsen gülten gülay hande havva
    hülya hulya ipek jale kübra mehtap melek meliha meltem meral merve müge muge nazli nazlı nergis
    nermin nese neslihan nevin nihal nilufer nuran nurcan nurhan oya özge ozge özlem ozlem pelin perihan
    pervin pınar pinar reyhan rukiye sabiha safiye sanem saadet selin sema semra senem serap serpil
    sevgi sevil sevim seyda sibel şule suna sureyya tansu tuba tuğba türkan tülay yasemin yeliz yıldız
    zübeyde zuhal fatimah khadijah asma asmaa amal aminah amna amira asya azza bahija basma bushra dalia
    dima esraa eman faiza fadwa ghada hadeel halima hanan hanaa hanin hasna hayat hiba hind huda
    houda ibtisam ikram iman inas intisar jamila jihan jumana khulood lamia loujain lubna lujain
    mahbouba mayssa mouna muna nabila nada nahed najat najla najwa nawal nayla nihad nisreen noha noura
    nura rabab rabia rabiah raghad randa rasha rawan rawya rim rima rola ruba sabeeka salwa samah samar
    samia sawsan shaima souad suad suhair taghreed tahani tawakkol tawakkul wafa warda widad
    yousra zaynab zaina zubaida hanadi rayyanah azadeh atefeh azar bahareh elaheh elham fahimeh farahnaz
    farangis fariba farzaneh fereshteh forough golnaz goli golshifteh haleh homa jila jaleh katayoun
    kimia laleh ladan mahin mahnaz mahsa mahvash marzieh marziyeh masih mehri minoo mitra nahid nasrin
    nasim nazanin neda negar niloofar niloufar nooshin parastoo pari parisa parvaneh parvin pegah ramina
    roya rozita saba samaneh sanam sedigheh sepideh setareh shabnam shadi shahindokht shahla shahnaz
    shaparak sheida shirin shohreh simin soheila sorour soudabeh taraneh tahereh yalda zhila zohreh
    mariya nataliya nadezhda nadiya olena olha raisa sofiya svetlana sviatlana svitlana tatyana tetiana
    ulyana valeriya vasilisa veronika viktoriya violetta yana yekaterina kateryna yelizaveta yevgenia
    evgenia yulia yuliya iulia zhanna zinaida zoya alyona alla anastasiya anastasiia anzhelika anzhela
    antonina darya dariya galina halyna inessa inna iryna klavdia ksenia kseniya larysa lesia lesya
    lidiya liliya lyubov liubov lyudmila liudmyla lyudmyla ludmila milana saule aigul aigerim aliya
    altynai ainur bakyt bibigul botagoz dariga dinara gulnara gulnaz gulnur gulshan karlygash mehriban
    leyli mavlyuda nargiza nigora shahlo tanzila zulfiya roza sevara umida arzu gultakin gülnar lala
    narmin nino natia ketevan maka eka khatia manana anahit anush gayane hasmik karine lilit lusine nune
    shushan siranush zaruhi naira droupadi mamata mayawati jayalalithaa sushma priyanka nirmala pratibha
    smriti vasundhara uma anandiben anjali anuradha aparna aradhana aruna bhavna brinda chandrika chitra
    deepa deepika devi durga gayatri geeta harsimrat hema indra jaya jayanthi kalpana kanimozhi karuna
    kumari lakshmi lalita lata leela madhu madhuri mala malini mamta maneka meenakshi meira menaka meera
    mridula mukta nalini nandini neelam neha nidhi padma pallavi pooja poonam pragya pramila prema
    preneet preeti radha radhika rajani rajni rama rani rashmi ratna reena rekha renu renuka ritu rohini
    rupa rupali sadhana sandhya sangeeta sarita sarojini savitri seema shabana shaila shalini shanta
    sharmila shashikala shobha shreya shruti shweta smita sneha sucheta sudha sujata sukanya sulochana
    sumitra supriya sushila swapna swati teesta trupti vandana vasudha veena vidya vijaya vimala vrinda
    yamini benazir hina maleeha tehmina fehmida firdous malala marriyum shireen zartaj khaleda hasina
    rowshan dipu matia taslima sahara sirimavo harini bidya pampha yingluck paetongtarn sudarat megawati
    retno puan tri khofifah corazon leni risa zuraida azizah rafidah halimah indranee suu aung ing-wen
    chunying yo-jong geun-hye kyung-wha son-hui sol-ju young-mi hyun-jung mi-kyung eun-hye xiaohong fang
    lihua li-ping peng sanae yoko yuriko seiko makiko renho kiyoko masako michiko akie mizuho noriko
    keiko kyoko hiroko tomoko yumi yuko yumiko ayako akiko chieko emiko fumiko harumi haruka kaori
    kazuko kumiko machiko mariko mayumi megumi michiyo mieko misako naoko natsuko reiko sachiko sadako
    satoko setsuko shizuka sumiko takako tamayo yayoi yoshiko ngozi oby diezani folorunsho obiageli
    chimamanda yemisi kemi adaora ifeoma nkechi nneka funmilayo folake titilayo bisi wangari graça graca
    specioza agathe domitila sahle-work tirunesh birtukan meaza hirut almaz leymah fatou mariama
    ramatoulaye coumba ndeye khady aïssata nkosazana naledi nomvula lindiwe thuli thandi zanele phumzile
    nosiviwe nozizwe baleka bathabile netumbo saara pendukeni joice thokozani oppah auxillia inonge
    mutale callista ángela catalina delcy delfina dilma epsy francia guadalupe inés lilita lourdes lucía
    maría maricel mercedes mireya mónica nélida nilda noemí piedad pilar rigoberta rocío rosalía sofía
    soledad verónica victoria virginia xiomara zulema gleisi marielle rosângela damares cármen jandira
    annalena annegret sahra katja heidemarie renate svenja franziska bärbel barbel anke antje birgit
    britta christel dagmar edelgard elke erna frauke gerda gesine gudrun hannelore heide heike ingeborg
    irmgard jutta katrin kerstin klara malu margarete sibylle sigrid silke ulla ulrike ute uta waltraud
    ségolène segolene élisabeth florence françoise agnès amélie amelie anne-marie aurore brune cécile
    céline clémence clementine danièle édith élodie éva fabienne fleur frédérique geneviève ghislaine
    hélène huguette joëlle josette léa liliane marie-france marie-george marlène michèle mireille noëlle
    odile pascale roselyne sandrine solène stéphanie thérèse valérie véronique veronique virginie yaël
    giorgia federica maria-elena raffaella silvana stefania ludovica lucrezia ilaria giulia elisabetta
    chiara alessia beata agnieszka bożena danuta dorota elżbieta elzbieta grażyna halina izabela jadwiga
    jolanta justyna katarzyna kinga krystyna małgorzata malgorzata róża urszula wisława iveta zuzana
    věra markéta miloslava kateřina jarmila katalin klára krisztina judit ildikó ibolya ágnes anikó
    erzsébet zsuzsanna viorica raluca kristalina meglena kornelia tsetska jadranka kolinda vjosa atifete
    nataša natasa radmila zorana mirjana sanja snežana dragana dušica gordana jasna ljiljana ljubica
    slavica tanja tatjana zdenka željka fofi ekaterini despina angeliki kyriaki marietta androulla mette
    helle margrethe inger lene lone jytte birthe ebba elisabet margareta ylva åsa ine siv gro anniken
    sylvi trine sanna tarja riikka anu katri tytti jóhanna katrín vigdís vigdis þórdís kaja kersti
    keit kadri marju vaira evika inese solvita ingrida aušrinė kazimiera mairead mary-lou máire roisin
    róisín aoife fionnuala gráinne grainne nuala orla sinéad sinead siobhán una tzipi ayelet merav miri
    orly gila limor yifat einat hagit liat naama orit orna ronit sivan tali yaara zehava zahava
    priti suella marise sussan nanaia mélanie chrystia kamla condoleezza ivanka melania tulsi olympia
    kyrsten alexandria rashida avril viviane neelie vytenis adina dubravka maros navi sima ertharin
    
  `,
  u: `
    jordan sascha zhenya valya yuan xin min jun hui ping jin kang lei li ling ning qiang qing rui shan
    shu tao ting xiang xiao xue yang yi yu yue zhen zhi thi thanh linh phuong anh dung hanh khanh lan
    nam quang tam thuy tuan xuan hyun ji min-ho ji-won ji-young min-jung hye-won seung-min hikaru kaoru
    hiromi masami tomomi chiaki amanuel dawit tigist selam tenzin dorji karma sonam tashi sangay kinley
    harpreet gurpreet manpreet jaspreet sukhpreet navneet jyoti gurdeep kuldeep amandeep shams ismat
    hikmat siham wisam reese deniz ilhan marjan nana
  `,
};

/** Surnames that the generated list lacks, lower case. */
export const MORE_SURNAMES = `
abbott abdullah abdullaev abdullayev abe abrams adeyemi adhikari afolabi aguirre ahmad ahmadi
ahmadov ahmed ahmadinejad akbar akhundov aksenov alavi albright alexandrov aliyeva alonso alvarado
amanpour amini amiri anand andrade annan antonov araghchi arafat aramayo arce arroyo asadi asghari
ashcroft assad atambayev avramov aydın ayalon aziz azizi babayev bagheri bahrami baig bajwa
bakhtiari balakrishnan banerjee bannon barak barghouti barroso barzani basu batista becerra begum
belov benavides benítez berdymukhamedov berlusconi bernstein bhatt bhattacharya bhutto biden blair
blinken bloomberg bogomolov bouteflika bolton bondarev borisov borrell bošković brezhnev brzezinski
buhari bukele bukhari bush calderón cameron campos carrillo catalano cavusoglu çelik chakrabarti
chakravarty chandrasekhar chaudhary chávez cheney cheng chernov chernenko chiang chirac cho chu chua
clinton comey conte cortez cuomo dahal dahlan davydov davutoglu demirtas desai deshmukh diallo díaz
dlamini dmitriev doğan domínguez duque durov duterte dvorkovich el-sisi elbaradei erdem erdogan
erdoğan ergun espinosa evdokimov fabius fadeev fallahi farahani farage farhadi faulkner fedorov
fernández figueroa fillon firouzabadi fontaine fonseca francisco fujimori fukuda gaddafi gantz
garcía garibashvili garner gbagbo georgiou gerasimov ghani ghorbani giuliani giannopoulos gingrich
gómez gonçalves gonzález grossi grigoryan gulbenkian guterres gutiérrez guzmán haass hadad haddad
hagel hakimi hakobyan haley haniyeh hariri hasina hassan hassani hernández herzog hidalgo hirohito
hollande holmgren honda hosseini hovhannisyan huckabee hussein ibarra ibragimov ibrahimov idrissi
ignatieff ignatiev inouye ioannou iqbal isakov isayev ishiba iturbe jafari jaishankar jalali
janković jaramillo jayawardene jha jiang jiménez jonathan joshi jovanović juarez juárez juncker
kabbah kabila kadyrov kagame kalashnikov kalinin kamenev karadžić karadzic karamanlis karapetyan
karimi karimov karzai kasich kasparov katz kaufman kawaguchi kazemi kenyatta kerry khalilzad
khamenei khanna kharrazi khatami khatib khodorkovsky khomeini khorasani khrushchev kim kirchner
kislyak kissinger klobuchar klychkov koirala koizumi kolesnikov komarov kondo konstantinov korolev
kosachev kotov kováč kovalev krishnan kruger kruglov kudrin kulkarni kumaratunga kurosawa kurtz
kushner kuznetsova kwan lagarde lange larijani laurent lavrov leclerc lee levin liang lim lin livni
lópez lu lukashenko luxemburg lvov macri macron magalhães maguire mahathir mahmood mahmoud mahmoudi
malenkov malhotra malik maliki manafort mandela mandelson mao marković márquez marquez martínez
martinsson masood mattis matviyenko mazumdar mbeki mccain mcconnell mcmaster medvedev mehta meir
méndez mendoza menendez menon merkel merz mikhailov miliband milošević mirza mirziyoyev mishra
mitchell mitsotakis mitterrand mladić mladic mnuchin modi moghadam mohammadi molotov monti moradi
morsi motta mousavi mubarak mueller mugabe muhammad mukherjee müller muñoz musharraf nadal naidu
nair nakasone nasrallah navalny nazarov nazarbayev nehru nemtsov netanyahu neves ng nguyen nicolaou
nikolaev nikolić nkrumah noriega núñez nyerere o'brien o'connor obasanjo ochoa odinga okafor okada
okonkwo olmert omidyar orban orbán orlov orozco osman ouattara özdemir özgür öztürk pahlavi panetta
panov parekh pashinyan pashazadeh patil patrushev paulson pavlenko pelosi pence peres pérez peskov
petraeus petrenko petrović pillai piñera plekhanov podesta poroshenko pompeo popović prodi psaki
qaddafi qasemi qian quinn quintero qureshi rabin rabbani rafsanjani rahimi rahimov rahman raisi
rajapaksa rajoy ramaphosa ramaswamy ramírez rao razavi reddy reid reza rezaei rhee rinaldi rios
rodríguez rogozin rohani romanov romney rosenstein rostami rouhani rousseff roussef roy rubin
rubinstein rumsfeld ryabkov ryzhkov saakashvili saberi sadeghi saeed safavi şahin saleh salehi
salvini sánchez sandoval santorum sarkisyan sarkozy savchenko schröder schultz schumer sechin
semenov sen shah shahidi shamkhani shapiro sharapov sharif sharon shinawatra shoigu shrestha shultz
siddiqui sidorov simonyan sinha sinwar sirisena sobchak sobyanin solana soleimani soros sorokin
souza stefanović steinmeier stepanov stoltenberg stojanović sturgeon suárez subramanian sukarno
suleiman suleimani sultanov tachibana talabani tarasov tariq tembo thackeray thaksin tikhonov
tillerson timoshenko tito tokayev tóth traoré traore trotsky trudeau truong trump tsai tsipras
tsvetkov tudjman tuđman turchynov tymoshenko udaltsov umarov uribe ushakov vajpayee valdés valdez
vance varadkar varma vasiliev vásquez vázquez velasco velayati verma vieira volkova volodin voronin
vučić vucic vyshinsky wahid walesa wałęsa wallace weinberg weizman wen widodo witkoff xi xie yadav
yakovlev yanukovych yatsenyuk yeltsin yermolov yıldırım yıldız yılmaz yushchenko yusuf zaitsev
zakharova zapatero zardari zarif zawahiri zelaya zelenskiy zelensky zelenskyy zeman zheng
zhirinovsky zhukov zia zidane zoellick zuckerberg zuma zyuganov kasyanov fradkov zubkov mishustin
serdyukov belousov bortnikov nabiullina likhachev kiriyenko prigozhin shanahan esper hegseth
hadley donilon flynn waltz geithner lew yellen bessent greenspan bernanke holder sessions barr
garland bondi moniz perry granholm ross raimondo lutnick lighthizer tai froman tenet hayden brennan
haspel ratcliffe wray boehner ryan thune frist thomas-greenfield milley dunford dempsey malley
sherman graham lugar truss sunak straw beckett hague hammond raab cleverly reeves javid fallon
salmond elizabeth carney tang qin han wei dong hua geng tung tsang leung deng lai scholz rau köhler
wulff gauck westerwelle gabriel maas baerbock wadephul schäuble lindner seehofer kramp-karrenbauer
pistorius habeck kohl jospin raffarin ayrault valls cazeneuve castex borne attal bayrou lecornu
védrine douste-blazy kouchner juppé colonna séjourné barrot parly mokhber pezeshkian jahangiri
kharazi mottaki amir-abdollahian ghalibaf jalili zanganeh qassemi khatibzadeh kanaani baghaei ghaani
salami dehghan hatami eslami sezer gül ecevit davutoğlu çavuşoğlu fidan babacan akar soylu albayrak
kalin kılıçdaroğlu imamoglu gülen ocalan kuchma azarov groysman honcharuk shmyhal svyrydenko klimkin
prystaiko kuleba sybiha reznikov umerov zaluzhnyi syrskyi yermak klitschko lapid katsav rivlin
lieberman ashkenazi saar yaalon gallant ben-gvir smotrich barnea dagan qurei fayyad hamdallah
shtayyeh mustafa erekat meshaal qassem fahd salman al-faisal al-jubeir al-assaf al-falih al-naimi
nasser khashoggi kalam kovind murmu swaraj khurshid jaitley sitharaman doval pradhan aso hatoyama
kan noda suga kishida takaichi kono motegi kamikawa iwaya akihito naruhito kuroda ueda roh moon yoon
hwang kang suh choe ri al-assad al-sharaa al-moallem mekdad al-shaibani khamis al-halqi jaafari
saddam al-yawer masum salih rashid allawi al-jaafari al-maliki al-abadi abdul-mahdi al-kadhimi
al-sudani zebari al-sistani al-sadr boutros-ghali rutte tusk michel ashton mogherini kallas tajani
sassoli metsola buzek trichet draghi rato strauss-kahn wolfensohn wolfowitz malpass banga lamy
azevêdo okonjo-iweala amano brundtland tedros el-badri barkindo al-ghais birol ping dlamini-zuma
youssouf moussa elaraby almagro insulza bensouda grandi al-hussein pillay türk bokova azoulay
beasley brahimi grundberg dujarric zannier greminger jagland gurría cormann blix parolin amato letta
renzi gentiloni meloni ciampi napolitano mattarella frattini d'alema aznar albares moratinos
puigdemont sampaio sócrates montenegro ahern cowen kenny martin coveney mcaleese kok balkenende
schoof beatrix willem-alexander wilders verhofstadt leterme wilmès bettel frieden asselborn schüssel
gusenbauer faymann kern kurz bierlein schallenberg nehammer stocker gyurcsány szijjártó áder novák
magyar kwaśniewski kaczyński komorowski duda nawrocki belka kopacz szydło morawiecki sikorski havel
klaus topolánek nečas sobotka babiš fiala dzurinda fico radičová pellegrini matovič heger kiska
čaputová iliescu băsescu iohannis ponta dăncilă ciolacu parvanov plevneliev radev sakskoburggotski
stanishev petkov simitis papandreou papademos samaras dendias kotzias varoufakis papoulias
pavlopoulos sakellaropoulou clerides christofias anastasiades christodoulides abela gonzi
thorning-schmidt frederiksen margrethe reinfeldt löfven kristersson bildt wallström linde billström
lindh bondevik solberg støre brende halonen niinistö stubb lipponen vanhanen kiviniemi katainen
sipilä rinne orpo haavisto oddsson haarde sigurðardóttir jakobsdóttir grímsson meri ilves kaljulaid
karis ansip rõivas ratas michal vīķe-freiberga zatlers bērziņš vējonis levits rinkēvičs dombrovskis
kariņš siliņa adamkus grybauskaitė nausėda kubilius skvernelis šimonytė landsbergis linkevičius
koštunica đinđić tadić dačić brnabić mesić josipović grabar-kitarović milanović račan sanader kosor
plenković kučan drnovšek pahor janša cerar golob dodik izetbegović komšić inzko đukanović vujanović
milatović spajić trajkovski crvenkovski pendarovski gruevski zaev mickoski rama meta begaj rugova
sejdiu thaçi jahjaga osmani haradinaj kurti calmy-rey cassis burkhalter tsikhanouskaya makei timofti
dodon sandu filat leancă filip gavrilița recean shevardnadze margvelashvili zourabichvili
kavelashvili ivanishvili kvirikashvili bakhtadze gakharia kobakhidze kocharyan sargsyan sarkissian
khachaturyan nalbandian mnatsakanyan mirzoyan mammadyarov bayramov massimov sagintayev mamin smailov
bektenov niyazov berdimuhamedow rahmon akayev bakiyev otunbayeva jeenbekov japarov omar akhundzada
baradar muttaqi haqqani mujahid hussain alvi gilani ashraf abbasi kakar khar dar munir kayani yunus
wickremesinghe amarasuriya gyanendra oli deuba karki wangchuck tshering tobgay gayoom nasheed yameen
solih muizzu sukarnoputri yudhoyono prabowo marsudi natalegawa badawi najib muhyiddin anwar goh
tharman halimah surayud abhisit yingluck prayut srettha paetongtarn anutin bhumibol vajiralongkorn
aquino marcos robredo sihamoni sihanouk khai dung phuc chinh trong quang thuong cuong thongloun
bounnhang bolkiah gusmão ramos-horta ruak bagabandi elbegdorj battulga khurelsukh zayed gargash
al-mazrouei al-sabah qaboos haitham al-busaidi hadi al-alimi al-houthi safadi judeh razzaz khasawneh
lahoud aoun siniora mikati salam diab berri bassil mansour al-sisi madbouly ismail nazif shoukry
abdelatty sadat al-sarraj dbeibah haftar al-menfi marzouki essebsi saied chahed essid ghannouchi
tebboune ouyahia sellal lamamra mohammed benkirane othmani akhannouch bourita ghazouani taya
al-bashir hamdok al-burhan dagalo kiir machar garang meles hailemariam abiy sahle-work mulatu isaias
guelleh mohamud farmaajo barre moi kibaki ruto mohamed museveni mushikiwabo nkurunziza ndayishimiye
mkapa kikwete magufuli samia tshisekedi bongo obiang biya déby bozizé touadéra samba-panza yar'adua
tinubu osinbajo rawlings kufuor mills mahama akufo-addo wade sall faye sonko touré keïta goïta
compaoré kaboré tandja issoufou bazoum tchiani condé conté doumbouya taylor weah boakai koroma
jammeh barrow eyadéma gnassingbé kérékou talon vaz embaló pires motlanthe pandor lamola mnangagwa
tsvangirai lourenço chissano guebuza nyusi chapo chiluba mwanawasa banda sata hichilema muluzi
mutharika chakwera mogae khama masisi boko nujoma pohamba geingob mbumba nandi-ndaitwah mswati
letsie ravalomanana rajoelina rajaonarimampianina jugnauth ramgoolam assoumani faure ramkalawan
chrétien freeland joly champagne garneau dion baird poilievre fox sheinbaum ebrard bárcena videgaray
colom giammattei arévalo lobo saca funes alemán bolaños murillo arias chinchilla solís chaves
moscoso torrijos martinelli varela cortizo mulino díaz-canel abinader aristide préval
martelly moïse henry holness simpson-miller rowley persad-bissessar mottley gonsalves minnis jagdeo
granger ali bouterse santokhi maduro arreaza guaidó machado pastrana petro lasso noboa toledo humala
kuczynski vizcarra sagasti boluarte jerí áñez paz bachelet boric pinochet duhalde milei
mondino batlle mujica orsi lugo cartes peña lula temer bolsonaro alckmin amorim araújo guedes howard
rudd gillard turnbull albanese downer payne marles dutton english ardern hipkins luxon mahuta somare
o'neill marape bainimarama rabuka sogavare manele mataʻafa
`;

/** Family names of China, Korea and Vietnam, which stand before the given name. Lower case, without diacritics. */
export const EAST_ASIAN_SURNAMES = `
  ahn bae baek bai ban bao bui byun cai cao cha chan chang chen cheng cheung cho choe choi chow chu chui chun chung cui dai dang deng ding
  dinh doan dong duan duong eom fan fang feng fong fu gao geng gong gu guan guo han hao heo ho hoang hong hou hu huang hung hwang
  huynh hyun jang jeon jeong jia jiang jin joo jung kang kim ko koh kong koo kuo kwok kwon lai lam lau lee lei leung li liang liao
  lim lin liu lo lu lui luo luong luu ly ma mai mao meng moon myung nam ng ngo nguyen noh oh ong pak pan park peng pham phan phung qi
  qian qiao qin qiu ren ri rim ryu seo shao shen shi shim shin sim sohn son song su suh sun tan tang tao tian ting tong tran
  trinh truong tsai tsang tse tseng vo vu wan wang wei wen wong woo wu xi xia xiao xie xiong xu xue yan yang yao ye yeo yi yim yin
  yoo yoon yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou`;
