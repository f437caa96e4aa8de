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
ethnic|Sami|Saami;Sámi
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
ethnic|Baganda|Baganda;Muganda
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
religious|Yazidis|Yazidi;Yazidis;Yezidi;Yezidis;Ezidi
religious|Ismailis|Ismaili;Ismailis
religious|Ahmadis|Ahmadi;Ahmadis;Ahmadiyya
religious|Sufis|Sufi;Sufis
religious|Salafis|Salafi;Salafis;Salafist;Salafists
religious|Wahhabis|Wahhabi;Wahhabis;Wahabi;Wahhabist
religious|Christians|Christian;Christians
religious|Catholics|Catholic;Catholics;Roman Catholic
religious|Protestants|Protestant;Protestants
religious|Orthodox Christians|Eastern Orthodox;Russian Orthodox;Greek Orthodox;Orthodox Christian;Orthodox Christians
religious|Evangelicals|Evangelical;Evangelicals
religious|Mormons|Mormon;Mormons
religious|Hindus|Hindu;Hindus
religious|Sikhs|Sikh;Sikhs
religious|Buddhists|Buddhist;Buddhists
religious|Zoroastrians|Zoroastrian;Zoroastrians;Parsi
religious|Baha'is|Baha'i;Baha'is;Bahai;Bahais
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
religious|Confucians|Confucian;Confucians
religious|Taoists|Taoist;Taoists;Daoist
religious|Hasidim|Hasidic;Hasidim
regional|Europeans|European;Europeans
regional|Africans|African;Africans
regional|Asians|Asian;Asians
regional|Latin Americans|Latin American;Latin Americans
regional|Westerners|Western;Westerner;Westerners
regional|Scandinavians|Scandinavian;Scandinavians;Nordic
regional|Caribbean people|Caribbean
regional|West Indians|West Indian;West Indians
regional|Soviets|Soviet;Soviets
regional|Yugoslavs|Yugoslav;Yugoslavs;Yugoslavian
regional|Czechoslovaks|Czechoslovak;Czechoslovakian
regional|Middle Eastern people|Middle Eastern;Middle Easterner
regional|Central Asians|Central Asian;Central Asians
regional|Southeast Asians|Southeast Asian;Southeast Asians
regional|South Asians|South Asian;South Asians
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
ethnic|Acholis|Acholi;Acholis
ethnic|Adivasis|Adivasi;Adivasis
ethnic|Agaw|Agaw
ethnic|Ahoms|Ahom;Ahoms
ethnic|Ainu|Ainu
ethnic|Akans|Akan;Akans
ethnic|Algonquins|Algonquin;Algonquins
ethnic|Alutiiq|Alutiiq
ethnic|Ambundu|Ambundu
ethnic|Anglo-Indians|Anglo-Indian;Anglo-Indians
ethnic|Anishinaabe|Anishinaabe;Anishinabe;Anishinaabeg
ethnic|Antaimoro|Antaimoro;Antemoro
ethnic|Antandroy|Antandroy
ethnic|Anuak|Anuak;Anyuak
ethnic|Apaches|Apache;Apaches
ethnic|Arakanese|Arakanese
ethnic|Arapahos|Arapaho;Arapahos
ethnic|Arrernte|Arrernte
ethnic|Aromanians|Aromanian;Aromanians
ethnic|Assamese|Assamese
ethnic|Atayal|Atayal
ethnic|Awajún|Awajún;Awajun
ethnic|Aymaran|Aymaran
ethnic|Azande|Azande
ethnic|Badjao|Badjao;Bajau
ethnic|Bakhtiaris|Bakhtiaris
ethnic|Balanta|Balanta
ethnic|Baltis|Balti;Baltis
ethnic|Bambara|Bambara
ethnic|Bamileke|Bamileke;Bamiléké
ethnic|Bangala|Bangala
ethnic|Bantus|Bantus
ethnic|Baoulé|Baoulé;Baoule
ethnic|Bataks|Batak;Bataks
ethnic|Batwa|Batwa
ethnic|Bemba|Bemba
ethnic|Bengali Muslim|Bengali Muslim
ethnic|Berom|Berom
ethnic|Betsileo|Betsileo
ethnic|Bhils|Bhil;Bhils
ethnic|Bhutia|Bhutia
ethnic|Biafrans|Biafran;Biafrans
ethnic|Bodos|Bodos
ethnic|Boers|Boers
ethnic|Brahui|Brahui
ethnic|Bribri|Bribri
ethnic|Bugis|Bugis
ethnic|Bunun|Bunun
ethnic|Burakumin|Burakumin
ethnic|Burmans|Burman;Burmans;Bamar
ethnic|Cakchiquel|Cakchiquel;Kaqchikel
ethnic|Caribs|Carib;Caribs
ethnic|Chagossians|Chagossians
ethnic|Chakmas|Chakmas
ethnic|Cham|Cham
ethnic|Chamorros|Chamorros;CHamoru
ethnic|Cherokees|Cherokee;Cherokees
ethnic|Cheyennes|Cheyennes
ethnic|Chhattisgarhi|Chhattisgarhi
ethnic|Chickasaw|Chickasaw
ethnic|Chippewa|Chippewa
ethnic|Choctaw|Choctaw
ethnic|Chokwe|Chokwe
ethnic|Cossacks|Cossack;Cossacks
ethnic|Cree|Cree
ethnic|Dagomba|Dagomba
ethnic|Dalit Christian|Dalit Christian
ethnic|Darfuris|Darfuri;Darfuris
ethnic|Dayaks|Dayak;Dayaks
ethnic|Diaguita|Diaguita
ethnic|Diné|Diné
ethnic|Diola|Diola;Jola
ethnic|Dogras|Dogra;Dogras
ethnic|Dravidians|Dravidian;Dravidians
ethnic|Duala|Duala
ethnic|Dungans|Dungan;Dungans
ethnic|Dyula|Dyula
ethnic|Embera|Embera;Emberá
ethnic|Evenks|Evenk;Evenks
ethnic|Falasha|Falasha
ethnic|Fantes|Fante;Fantes
ethnic|Fijian-Indian|Fijian-Indian
ethnic|Fula|Fula;Fulbe
ethnic|Gabra|Gabra
ethnic|Garifuna|Garifuna
ethnic|Garos|Garo;Garos
ethnic|Gonds|Gond;Gonds
ethnic|Guarani|Guarani;Guaraní
ethnic|Guaraní-Kaiowá|Guaraní-Kaiowá
ethnic|Gujjars|Gujjar;Gujjars
ethnic|Gumuz|Gumuz
ethnic|Gurage|Gurage
ethnic|Haida|Haida
ethnic|Hadza|Hadza
ethnic|Hakkas|Hakka;Hakkas
ethnic|Hawaiian native|Hawaiian native
ethnic|Hereros|Herero;Hereros;Ovaherero
ethnic|Hmar|Hmar
ethnic|Hopi|Hopi
ethnic|Huli|Huli
ethnic|Ibans|Iban;Ibans
ethnic|Ibibio|Ibibio
ethnic|Idoma|Idoma
ethnic|Igala|Igala
ethnic|Igorots|Igorot;Igorots
ethnic|Ijaws|Ijaw;Ijaws
ethnic|Ilocanos|Ilocano;Ilocanos
ethnic|Imazighen|Imazighen
ethnic|Indigenous|Indigenous
ethnic|Indo-Fijians|Indo-Fijian;Indo-Fijians
ethnic|Innu|Innu
ethnic|Inupiat|Inupiat;Iñupiat
ethnic|Iroquois|Iroquois
ethnic|Isan|Isan
ethnic|Itsekiri|Itsekiri
ethnic|iTaukei|iTaukei
ethnic|Ixil|Ixil
ethnic|Jats|Jat;Jats
ethnic|Jarai|Jarai
ethnic|Jaraí|Jaraí
ethnic|Jukun|Jukun
ethnic|Kabye|Kabye
ethnic|Kachins|Kachin;Kachins
ethnic|Kadazans|Kadazan;Kadazans
ethnic|Kalinago|Kalinago
ethnic|Kamba|Kamba
ethnic|Kanaks|Kanak;Kanaks
ethnic|Kannadigas|Kannadiga;Kannadigas
ethnic|Kapampangan|Kapampangan
ethnic|Karakalpaks|Karakalpak;Karakalpaks
ethnic|Karamojong|Karamojong
ethnic|Karenni|Karenni
ethnic|Kayah|Kayah
ethnic|Kayapó|Kayapó;Kayapo
ethnic|Khasis|Khasi;Khasis
ethnic|Khmers|Khmers
ethnic|Khoi|Khoi;Khoisan
ethnic|Kichwa|Kichwa
ethnic|Kinh|Kinh
ethnic|Kisii|Kisii
ethnic|Kodava|Kodava
ethnic|Konkani|Konkani
ethnic|Koori|Koori
ethnic|Krahn|Krahn
ethnic|Kukis|Kuki;Kukis
ethnic|Kuna|Kuna
ethnic|Ladakhis|Ladakhi;Ladakhis
ethnic|Ladinos|Ladino;Ladinos
ethnic|Lakotas|Lakota;Lakotas
ethnic|Lenca|Lenca
ethnic|Lendu|Lendu
ethnic|Lepchas|Lepcha;Lepchas
ethnic|Lhotshampa|Lhotshampa
ethnic|Lisu|Lisu
ethnic|Lozi|Lozi
ethnic|Luba|Luba
ethnic|Lugbara|Lugbara
ethnic|Luhyas|Luhya;Luhyas
ethnic|Lumads|Lumad;Lumads
ethnic|Lunda|Lunda
ethnic|Maanyan|Maanyan
ethnic|Madurese|Madurese
ethnic|Makassarese|Makassarese
ethnic|Makonde|Makonde
ethnic|Makua|Makua
ethnic|Malayalis|Malayali;Malayalis;Malayalee;Malayalees
ethnic|Malinke|Malinke;Malinké
ethnic|Manchurian|Manchurian
ethnic|Mangyan|Mangyan
ethnic|Manipuris|Manipuri;Manipuris
ethnic|Mapuches|Mapuches
ethnic|Maranaos|Maranao;Maranaos
ethnic|Marwaris|Marwari;Marwaris
ethnic|Mayangna|Mayangna
ethnic|Mazatec|Mazatec
ethnic|Meiteis|Meitei;Meiteis
ethnic|Melanesians|Melanesian;Melanesians
ethnic|Menominee|Menominee
ethnic|Merina|Merina
ethnic|Mestizos|Mestizo;Mestizos
ethnic|Metis|Métis;Metis
ethnic|Mi'kmaq|Mi'kmaq
ethnic|Miao|Miao
ethnic|Minahasan|Minahasan
ethnic|Minangkabau|Minangkabau
ethnic|Misak|Misak
ethnic|Mising|Mising
ethnic|Miskitos|Miskito;Miskitos
ethnic|Mixtecs|Mixtec;Mixtecs
ethnic|Mizos|Mizo;Mizos
ethnic|Mohajirs|Mohajir;Mohajirs;Muhajir
ethnic|Mohawks|Mohawk;Mohawks
ethnic|Montagnards|Montagnard;Montagnards
ethnic|Moriori|Moriori
ethnic|Mossi|Mossi
ethnic|Mru|Mru
ethnic|Mumuye|Mumuye
ethnic|Munduruku|Munduruku
ethnic|Murle|Murle
ethnic|Mursi|Mursi
ethnic|Muscogee|Muscogee
ethnic|Nahuas|Nahua;Nahuas
ethnic|Nande|Nande
ethnic|Navajos|Navajo;Navajos
ethnic|Negritos|Negrito;Negritos
ethnic|Nenets|Nenets
ethnic|Newars|Newar;Newars;Newari
ethnic|Ngäbe|Ngäbe;Ngobe
ethnic|Ngarrindjeri|Ngarrindjeri
ethnic|Nivkh|Nivkh
ethnic|Noongar|Noongar
ethnic|Nupe|Nupe
ethnic|Nyamwezi|Nyamwezi
ethnic|Odia|Odia
ethnic|Ogonis|Ogoni;Ogonis
ethnic|Ojibwe|Ojibwe;Ojibwa;Ojibway
ethnic|Okinawans|Okinawan;Okinawans
ethnic|Omagua|Omagua
ethnic|Oneida|Oneida
ethnic|Oraon|Oraon
ethnic|Osage|Osage
ethnic|Ovambo|Ovambo
ethnic|Ovimbundu|Ovimbundu
ethnic|Pākehā|Pākehā;Pakeha
ethnic|Paiwan|Paiwan
ethnic|Pakhtuns|Pakhtun;Pakhtuns;Pukhtun
ethnic|Papuans|Papuans
ethnic|Pashtoon|Pashtoon
ethnic|Patamona|Patamona
ethnic|Pawnee|Pawnee
ethnic|Pemon|Pemon
ethnic|Peuls|Peul;Peuls;Peulh
ethnic|Pitjantjatjara|Pitjantjatjara
ethnic|Pokot|Pokot
ethnic|Q'eqchi'|Q'eqchi';Q'eqchi;Qeqchi
ethnic|Qashqai|Qashqai
ethnic|Quechuas|Quechuas
ethnic|Quichua|Quichua
ethnic|Raizal|Raizal
ethnic|Rajbanshi|Rajbanshi
ethnic|Rajputs|Rajput;Rajputs
ethnic|Rakhines|Rakhine;Rakhines
ethnic|Rapa Nui|Rapa Nui
ethnic|Rendille|Rendille
ethnic|Romanies|Romany;Romanies
ethnic|Ryukyuans|Ryukyuan;Ryukyuans
ethnic|Sahrawis|Sahrawis;Saharawis
ethnic|Sakalava|Sakalava
ethnic|Sakha|Sakha
ethnic|Samburu|Samburu
ethnic|Santhals|Santhal;Santhals;Santal;Santals
ethnic|Saramaka|Saramaka
ethnic|Saulteaux|Saulteaux
ethnic|Senoufo|Senoufo
ethnic|Serahule|Serahule
ethnic|Serer|Serer
ethnic|Shangaan|Shangaan
ethnic|Shilluk|Shilluk
ethnic|Shipibo|Shipibo;Shipibo-Konibo
ethnic|Shoshone|Shoshone
ethnic|Shuar|Shuar
ethnic|Sioux|Sioux
ethnic|Soninke|Soninke;Soninké
ethnic|Songhai|Songhai
ethnic|Sorbs|Sorb;Sorbs
ethnic|Soso|Soso
ethnic|Sotho|Sotho
ethnic|Sukuma|Sukuma
ethnic|Sundanese|Sundanese
ethnic|Susu|Susu
ethnic|Székely|Székely
ethnic|Tagalogs|Tagalog;Tagalogs
ethnic|Taíno|Taíno;Taino
ethnic|Tai Dam|Tai Dam
ethnic|Tarahumara|Tarahumara
ethnic|Tausug|Tausug
ethnic|Teda|Teda
ethnic|Telugus|Telugus
ethnic|Temne|Temne
ethnic|Tharus|Tharu;Tharus
ethnic|Tivs|Tiv;Tivs
ethnic|Tlingit|Tlingit
ethnic|Toba Batak|Toba Batak
ethnic|Tohono O'odham|Tohono O'odham
ethnic|Toposa|Toposa
ethnic|Torres Strait Islanders|Torres Strait Islander;Torres Strait Islanders
ethnic|Toubou|Toubou;Tebu;Tubu
ethnic|Toucouleur|Toucouleur
ethnic|Tsonga|Tsonga
ethnic|Tswana|Tswana
ethnic|Tumbuka|Tumbuka
ethnic|Tupi|Tupi
ethnic|Twa|Twa
ethnic|Tzeltal|Tzeltal
ethnic|Tzotziles|Tzotzil;Tzotziles
ethnic|Udege|Udege
ethnic|Umbundu|Umbundu
ethnic|Urhobo|Urhobo
ethnic|Venda|Venda
ethnic|Veddah|Veddah;Vedda
ethnic|Vlachs|Vlach;Vlachs
ethnic|Waorani|Waorani;Huaorani
ethnic|Wapishana|Wapishana
ethnic|Warao|Warao
ethnic|Warlpiri|Warlpiri
ethnic|Wayuu|Wayuu;Wayúu
ethnic|Wet'suwet'en|Wet'suwet'en
ethnic|Wiradjuri|Wiradjuri
ethnic|Wixárika|Wixárika;Wixarika;Huichol
ethnic|Yakama|Yakama
ethnic|Yanomami|Yanomami;Yanomamo
ethnic|Yindjibarndi|Yindjibarndi
ethnic|Yolngu|Yolngu
ethnic|Yukpa|Yukpa
ethnic|Yupik|Yupik;Yup'ik
ethnic|Zapotecs|Zapotec;Zapotecs
ethnic|Zazas|Zaza;Zazas
ethnic|Zoque|Zoque
ethnic|Zuni|Zuni
ethnic|Karens|Karens
ethnic|Sherpas|Sherpas
ethnic|Tamangs|Tamangs
ethnic|Magars|Magars
ethnic|Gurungs|Gurungs
ethnic|Thakuri|Thakuri
ethnic|Janajatis|Janajati;Janajatis
ethnic|Brahmins|Brahmin;Brahmins
ethnic|Kshatriya|Kshatriya
ethnic|Patidars|Patidars
ethnic|Yadavs|Yadavs
ethnic|Marathis|Marathis
ethnic|Biharis|Biharis
ethnic|Tamilians|Tamilian;Tamilians
ethnic|Keralites|Keralite;Keralites
ethnic|Goans|Goan;Goans
ethnic|Hyderabadis|Hyderabadi;Hyderabadis
ethnic|Kutchi|Kutchi
ethnic|Seraiki|Seraiki;Saraiki
ethnic|Mehsuds|Mehsuds
ethnic|Afridis|Afridis
ethnic|Swazis|Swazis
ethnic|Sothos|Sothos
ethnic|Vendas|Vendas
ethnic|Cape Malays|Cape Malay;Cape Malays
ethnic|Coloureds|Coloureds
ethnic|Griqua|Griqua
ethnic|Mosothos|Mosothos
ethnic|Zanzibaris|Zanzibari;Zanzibaris
ethnic|Somalilanders|Somalilander;Somalilanders
ethnic|Darod|Darod;Darood
ethnic|Hawiye|Hawiye
ethnic|Rahanweyn|Rahanweyn
ethnic|Marehan|Marehan
ethnic|Majerteen|Majerteen
ethnic|Habar Gidir|Habar Gidir
ethnic|Murursade|Murursade
ethnic|Ogadeni|Ogadeni
ethnic|Benishangul|Benishangul
ethnic|Kunama|Kunama
ethnic|Bilen|Bilen
ethnic|Rashaida|Rashaida
ethnic|Hadendowa|Hadendowa
ethnic|Misseriya|Misseriya
ethnic|Ngok Dinka|Ngok Dinka
ethnic|Rizeigat|Rizeigat
ethnic|Nuba|Nuba
ethnic|Baggara|Baggara
ethnic|Fezzani|Fezzani
ethnic|Warfalla|Warfalla
ethnic|Zintanis|Zintani;Zintanis
ethnic|Misratans|Misratan;Misratans
ethnic|Cyrenaicans|Cyrenaican;Cyrenaicans
ethnic|Levantine|Levantine
ethnic|Jerusalemites|Jerusalemite;Jerusalemites
ethnic|Beirutis|Beiruti;Beirutis
ethnic|Damascene|Damascene
ethnic|Aleppan|Aleppan
ethnic|Basrawi|Basrawi
ethnic|Shabak|Shabak
ethnic|Feyli|Feyli
ethnic|Faili|Faili
ethnic|Adeni|Adeni
ethnic|Hadramis|Hadrami;Hadramis
ethnic|Tihaman|Tihaman
ethnic|Hijazi|Hijazi
ethnic|Khaleeji|Khaleeji
ethnic|Gilaki|Gilaki
ethnic|Mazandarani|Mazandarani
ethnic|Azerbaijani Turk|Azerbaijani Turk
ethnic|Panjshiris|Panjshiri;Panjshiris
ethnic|Aimaq|Aimaq
ethnic|Nuristanis|Nuristani;Nuristanis
ethnic|Kandahari|Kandahari
ethnic|Pamiris|Pamiri;Pamiris
ethnic|Karachay|Karachay
ethnic|Balkars|Balkars;Balkar
ethnic|Kabardians|Kabardian;Kabardians;Kabardin
ethnic|Adyghe|Adyghe
ethnic|Dargins|Dargin;Dargins
ethnic|Kumyks|Kumyk;Kumyks
ethnic|Udmurts|Udmurt;Udmurts
ethnic|Mordvins|Mordvin;Mordvins
ethnic|Adjarians|Adjarian;Adjarians
ethnic|Mingrelians|Mingrelian;Mingrelians
ethnic|Rusyns|Rusyn;Rusyns
ethnic|Ruthenians|Ruthenian;Ruthenians
ethnic|Hutsuls|Hutsul;Hutsuls
ethnic|Silesians|Silesian;Silesians
ethnic|Kashubian|Kashubian
ethnic|Moravians|Moravian;Moravians
ethnic|Szeklers|Szekler;Szeklers
ethnic|Vojvodinian|Vojvodinian
ethnic|Istrian|Istrian
ethnic|Dalmatian|Dalmatian
ethnic|Tyroleans|Tyrolean;Tyroleans
ethnic|Ladin|Ladin
ethnic|Ligurian|Ligurian
ethnic|Lombards|Lombards
ethnic|Neapolitans|Neapolitan;Neapolitans
ethnic|Chicagoan|Chicagoan
ethnic|Bostonian|Bostonian
ethnic|Ontarians|Ontarian;Ontarians
ethnic|Albertans|Albertan;Albertans
ethnic|Manitoban|Manitoban
ethnic|Newfoundlanders|Newfoundlander;Newfoundlanders
ethnic|Nova Scotian|Nova Scotian
ethnic|Acadians|Acadian;Acadians
ethnic|Queenslanders|Queenslander;Queenslanders
ethnic|Tasmanians|Tasmanian;Tasmanians
ethnic|Sydneysiders|Sydneysider;Sydneysiders
ethnic|Aucklanders|Aucklander;Aucklanders
ethnic|Wellingtonian|Wellingtonian
ethnic|Cantabrians|Cantabrian;Cantabrians
ethnic|Bougainvilleans|Bougainvillean;Bougainvilleans
ethnic|Malaitans|Malaitan;Malaitans
ethnic|Chuukese|Chuukese
ethnic|Pohnpeians|Pohnpeian;Pohnpeians
ethnic|Yapese|Yapese
ethnic|Kosraean|Kosraean
ethnic|Rotumans|Rotuman;Rotumans
ethnic|Banabans|Banaban;Banabans
ethnic|Gilbertese|Gilbertese
ethnic|Tokelauans|Tokelauans
ethnic|Niueans|Niueans
ethnic|Cook Islanders|Cook Islanders
ethnic|Tahitians|Tahitian;Tahitians
ethnic|Marquesan|Marquesan
ethnic|Wallisian|Wallisian
ethnic|Norfolk Islander|Norfolk Islander
ethnic|Pitcairner|Pitcairner
ethnic|Easter Islander|Easter Islander
ethnic|Hongkongers|Hongkongers;Hong Kongers
ethnic|Cantonese|Cantonese
ethnic|Shanghainese|Shanghainese
ethnic|Hokkiens|Hokkien;Hokkiens
ethnic|Teochew|Teochew
ethnic|Sichuanese|Sichuanese
ethnic|Hunanese|Hunanese
ethnic|Beijingers|Beijinger;Beijingers
ethnic|Peranakan|Peranakan
ethnic|Orang Asli|Orang Asli
ethnic|Orang Asal|Orang Asal
ethnic|Kelantanese|Kelantanese
ethnic|Sabahans|Sabahan;Sabahans
ethnic|Sarawakians|Sarawakian;Sarawakians
ethnic|Penangite|Penangite
ethnic|Bruneian Malay|Bruneian Malay
ethnic|West Papuans|West Papuan;West Papuans
ethnic|Ambonese|Ambonese
ethnic|Moluccans|Moluccan;Moluccans
ethnic|Torajan|Torajan
ethnic|Sasak|Sasak
ethnic|Betawi|Betawi
ethnic|Visayans|Visayan;Visayans
ethnic|Cebuanos|Cebuano;Cebuanos
ethnic|Ilonggos|Ilonggo;Ilonggos
ethnic|Waray|Waray
ethnic|Bicolanos|Bicolano;Bicolanos
ethnic|Aetas|Aeta;Aetas
ethnic|Bangsamoro|Bangsamoro
ethnic|Mindanaoan|Mindanaoan
ethnic|Anglophones|Anglophone;Anglophones
ethnic|Francophones|Francophone;Francophones
ethnic|Lusophone|Lusophone
ethnic|Southern Africans|Southern African;Southern Africans
ethnic|Middle Eastern|Middle Easterners
ethnic|Pasifika|Pasifika
ethnic|Afro-Colombians|Afro-Colombian;Afro-Colombians
ethnic|Afro-Brazilians|Afro-Brazilian;Afro-Brazilians
ethnic|Afro-Ecuadorian|Afro-Ecuadorian
ethnic|Afro-Peruvian|Afro-Peruvian
ethnic|Afro-Cubans|Afro-Cuban;Afro-Cubans
ethnic|Afro-Caribbeans|Afro-Caribbean;Afro-Caribbeans
ethnic|Afro-Mexican|Afro-Mexican
ethnic|Quilombolas|Quilombola;Quilombolas
ethnic|Criollos|Criollo;Criollos
ethnic|Chicanos|Chicano;Chicanos
ethnic|Latinx|Latinx
ethnic|Asian Americans|Asian American;Asian Americans;Asian-American;Asian-Americans
ethnic|Chinese Americans|Chinese American;Chinese Americans;Chinese-American
ethnic|Mexican Americans|Mexican American;Mexican Americans;Mexican-American
ethnic|Korean American|Korean American;Korean-American
ethnic|Japanese American|Japanese American;Japanese-American
ethnic|Indian Americans|Indian American;Indian Americans;Indian-American
ethnic|Irish American|Irish American;Irish-American
ethnic|Italian American|Italian American;Italian-American
ethnic|Arab Americans|Arab American;Arab Americans;Arab-American
ethnic|Iranian American|Iranian American;Iranian-American
ethnic|Haitian American|Haitian American;Haitian-American
ethnic|First Nations|First Nations
ethnic|Anglo-Saxons|Anglo-Saxon;Anglo-Saxons
ethnic|Celts|Celt;Celts
ethnic|Iberian|Iberian
ethnic|Caucasians|Caucasian;Caucasians
ethnic|Levantines|Levantines
ethnic|Ottomans|Ottoman;Ottomans
ethnic|Prussians|Prussian;Prussians
ethnic|Phoenicians|Phoenician;Phoenicians
ethnic|Babylonians|Babylonian;Babylonians
ethnic|Byzantines|Byzantine;Byzantines
ethnic|Visigoths|Visigoth;Visigoths
ethnic|Vikings|Viking;Vikings
ethnic|Aztecs|Aztec;Aztecs
ethnic|Incas|Inca;Incas
ethnic|Olmec|Olmec
ethnic|Toltec|Toltec
religious|Adventists|Adventist;Adventists;Seventh-day Adventist;Seventh-day Adventists
religious|Amish|Amish
religious|Animists|Animist;Animists
religious|Barelvi|Barelvi
religious|Bohras|Bohra;Bohras
religious|Calvinists|Calvinist;Calvinists
religious|Cao Dai|Cao Dai
religious|Episcopalians|Episcopalian;Episcopalians;Episcopal
religious|Ukrainian Orthodox|Ukrainian Orthodox
religious|Serbian Orthodox|Serbian Orthodox
religious|Greek Catholics|Greek Catholic;Greek Catholics
religious|Roman Catholics|Roman Catholics
religious|Hindu nationalist|Hindu nationalist
religious|Hui Muslim|Hui Muslim
religious|Lingayats|Lingayat;Lingayats
religious|Mennonites|Mennonite;Mennonites
religious|Nestorian|Nestorian
religious|Parsis|Parsis;Parsee;Parsees
religious|Rastafarians|Rastafarian;Rastafarians;Rasta;Rastas
religious|Ravidassia|Ravidassia
religious|Sabbatarian|Sabbatarian
religious|Satmar|Satmar
religious|Scientologists|Scientologist;Scientologists
religious|Shaivite|Shaivite
religious|Theravada|Theravada
religious|Tijani|Tijani;Tijaniyya
religious|Mourides|Mouride;Mourides
religious|Unitarian|Unitarian
religious|Jihadist|Jihadist
religious|Malay Muslims|Malay Muslim;Malay Muslims
religious|Kashmiri Pandits|Kashmiri Pandit;Kashmiri Pandits
religious|Assyrian Christian|Assyrian Christian
religious|Coptic Christians|Coptic Christian;Coptic Christians
religious|Jesuits|Jesuit;Jesuits
religious|Franciscans|Franciscan;Franciscans
religious|Benedictines|Benedictine;Benedictines
religious|Capuchins|Capuchin;Capuchins
religious|Kimbanguists|Kimbanguist;Kimbanguists
religious|Monophysites|Syrian Orthodox;Ethiopian Orthodox;Coptic Orthodox
religious|Sunnites|Sunnite;Sunnites
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
OMR|RO|omani rial;omani rials
YER||yemeni rial;yemeni rials
AED|Dh;Dhs;AED|dirham;dirhams;uae dirham;uae dirhams;emirati dirhams;united arab emirates dirhams
MAD|Dh;Dhs|moroccan dirham;moroccan dirhams
KWD|KD|kuwaiti dinar;kuwaiti dinars
IQD||iraqi dinar;iraqi dinars
BHD|BD|bahraini dinar;bahraini dinars
JOD|JD|jordanian dinar;jordanian dinars
LYD|LD|libyan dinar;libyan dinars
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
XCD|EC$|eastern caribbean dollar;eastern caribbean dollars
BBD|Bds$;BDS$|barbadian dollar;barbadian dollars;barbados dollars
GYD|G$|guyanese dollar;guyanese dollars;guyana dollars
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
