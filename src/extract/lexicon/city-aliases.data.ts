/** country | name in the table of cities | other names, former ones among them | `english`: the first of them is the English one. */
export const CITY_ALIAS_ROWS = `
UA|Kyiv|Kiev
UA|Lviv|Lvov
UA|Kharkiv|Kharkov
UA|Dnipro|Dnipropetrovsk;Dnepropetrovsk
UA|Luhansk|Lugansk
UA|Mykolayiv|Mykolaiv;Nikolaev
UA|Bakhmut|Artemivsk
UA|Kryvyi Rih|Krivoy Rog
UA|Chernihiv|Chernigov
UA|Simferopol|Aqmescit
KZ|Astana|Nur-Sultan;Nursultan
KZ|Almaty|Alma-Ata
KZ|Aktau|Aqtau
KZ|Aktobe|Aqtöbe
RU|Saint Petersburg|St. Petersburg;Leningrad;Petersburg
RU|Volgograd|Stalingrad
RU|Nizhniy Novgorod|Nizhny Novgorod;Gorky|english
RU|Yekaterinburg|Ekaterinburg;Sverdlovsk
RU|Groznyy|Grozny|english
RU|Rostov-na-Donu|Rostov-on-Don;Rostov|english
RU|Arkhangel'sk|Arkhangelsk;Archangel|english
IN|Mumbai|Bombay
IN|Kolkata|Calcutta
IN|Chennai|Madras
IN|Bengaluru|Bangalore
IN|Pune|Poona
IN|Varanasi|Benares
IN|Thiruvananthapuram|Trivandrum
IN|Guwahati|Gauhati
IN|New Delhi|Nai Dilli
CN|Beijing|Peking
CN|Guangzhou|Canton
CN|Tianjin|Tientsin
CN|Nanjing|Nanking
CN|Chongqing|Chungking
CN|Qingdao|Tsingtao
CN|Lhasa|Lasa
MM|Yangon|Rangoon
MM|Nay Pyi Taw|Naypyidaw;Naypyitaw|english
VN|Ho Chi Minh City|Saigon
VN|Da Nang|Danang
ID|Jakarta|Djakarta
TH|Bangkok|Krung Thep
KH|Siem Reap|Siemreab
BD|Dhaka|Dacca
BD|Chittagong|Chattogram
PK|Faisalabad|Lyallpur
IR|Tehran|Teheran
IR|Mashhad|Mashad;Meshed
IR|Isfahan|Esfahan
IR|Qom|Qum
IR|Bandar Abbas|Bandar-e Abbas
IR|Chabahar|Chah Bahar
IR|Ahvaz|Ahwaz
IR|Orūmīyeh|Urmia|english
IQ|Baghdad|Bagdad
IQ|Basrah|Basra|english
IQ|Mosul|Al Mawsil;Al-Mawsil;Mawsil
IQ|Erbil|Arbil;Irbil;Hewler
IQ|As Sulaymānīyah|Sulaymaniyah;Sulaimaniya;Sulaimani|english
IQ|Najaf|An Najaf
IQ|Karbala|Kerbala
IQ|Al Fallūjah|Fallujah;Falluja|english
IQ|Ramadi|Ar Ramadi
IQ|Kirkuk|Karkuk
SY|Damascus|Dimashq
SY|Aleppo|Halab
SY|Homs|Hims
SY|Ḩamāh|Hama|english
SY|Latakia|Lattakia;Al Ladhiqiyah
SY|Deir ez-Zor|Deir al-Zor;Deir Ezzor;Deir el-Zour
SY|Ar Raqqah|Raqqa;Raqqah;Al-Raqqa|english
SY|Al Ḩasakah|Hasakah;Hasaka|english
SY|Dar'ā|Daraa;Deraa|english
SY|Manbij|Membij
SY|Tartouss|Tartus;Tartous|english
SY|Idlib|Idleb
SA|Mecca|Makkah
SA|Medina|Madinah;Al Madinah
SA|Jeddah|Jidda;Jiddah
SA|Riyadh|Riyad;Ar Riyad
YE|Al Ḩudaydah|Hodeidah;Hodeida;Hudaydah|english
YE|Aden|'Adan
AE|Dubai|Dubayy
AE|Ras Al Khaimah City|Ras al-Khaimah
OM|Muscat|Masqat
KW|Kuwait City|Al Kuwayt
QA|Doha|Ad Dawhah
LB|Sidon|Saida
LB|Tyre|Sour
LB|Baalbek|Baalbeck
IL|Tel Aviv|Tel Aviv-Yafo
IL|Haifa|Hefa
IL|Beersheba|Be'er Sheva
IL|Eilat|Elat
PS|Gaza|Gaza City
PS|Khān Yūnis|Khan Younis|english
PS|Rafaḩ|Rafah;Rafiah|english
PS|Nablus|Nabulus
PS|Hebron|Al-Khalil
EG|Cairo|Al Qahirah
EG|Alexandria|Al Iskandariyah
LY|Mişrātah|Misrata|english
LY|Tobruk|Tubruq
TR|Istanbul|Constantinople
TR|Ankara|Angora
TR|İzmir|Izmir;Smyrna|english
TR|Gaziantep|Antep
TR|Şanlıurfa|Urfa
TR|Antakya|Antioch
TR|Edirne|Adrianople
CY|Nicosia|Lefkosia
CY|Famagusta|Ammochostos;Gazimağusa
GR|Athens|Athinai
GR|Thessaloníki|Thessaloniki;Salonika;Salonica|english
GR|Piraeus|Pireas
GE|Tbilisi|Tiflis
GE|Sokhumi|Sukhumi|english
GE|Ts'khinvali|Tskhinvali;Tskhinval|english
AZ|Baku|Baki
AZ|Ganja|Gyandzha;Gäncä
AZ|Xankandi|Stepanakert;Khankendi|english
AM|Gyumri|Leninakan
TM|Ashgabat|Ashkhabad;Asgabat
UZ|Tashkent|Toshkent
UZ|Samarkand|Samarqand
UZ|Bukhara|Bukhoro
TJ|Dushanbe|Stalinabad
KG|Bishkek|Frunze
AF|Kandahār|Kandahar;Qandahar|english
AF|Mazār-e Sharīf|Mazar-i-Sharif|english
AF|Kunduz|Konduz
AF|Ghazni|Ghazna
MD|Chisinau|Kishinev
BY|Minsk|Mensk
BY|Hrodna|Grodno
BY|Brest|Brest-Litovsk
LT|Vilnius|Vilna
LT|Klaipėda|Memel
EE|Tallinn|Reval
PL|Warsaw|Warszawa
PL|Kraków|Cracow
PL|Gdańsk|Danzig
PL|Wrocław|Breslau
PL|Szczecin|Stettin
CZ|Prague|Praha
CZ|Brno|Brünn
CZ|Pilsen|Plzen
SK|Bratislava|Pressburg
RO|Bucharest|București
BG|Sofia|Sofiya
RS|Belgrade|Beograd
RS|Novi Sad|Neusatz
BA|Banja Luka|Banjaluka
XK|Pristina|Prishtina
XK|Mitrovicë|Mitrovica;Kosovska Mitrovica
MK|Skopje|Skoplje;Üsküb
AL|Tirana|Tiranë
HR|Dubrovnik|Ragusa
IT|Rome|Roma
IT|Milan|Milano
IT|Turin|Torino
IT|Naples|Napoli
IT|Florence|Firenze
IT|Venice|Venezia
IT|Genoa|Genova
IT|Padova|Padua|english
ES|Sevilla|Seville|english
ES|Zaragoza|Saragossa
ES|A Coruña|La Coruña;Corunna
PT|Lisbon|Lisboa
PT|Porto|Oporto
FR|Strasbourg|Strassburg
FR|Marseille|Marseilles
FR|Lyon|Lyons
DE|Munich|München;Muenchen
DE|Köln|Cologne|english
DE|Nürnberg|Nuremberg|english
DE|Hannover|Hanover|english
DE|Frankfurt am Main|Frankfurt|english
DE|Aachen|Aix-la-Chapelle
DE|Düsseldorf|Duesseldorf
AT|Vienna|Wien
CH|Genève|Geneva|english
CH|Basel|Basle
CH|Bern|Berne
NL|The Hague|Den Haag
BE|Brussels|Bruxelles
BE|Antwerpen|Antwerp|english
BE|Gent|Ghent|english
BE|Brugge|Bruges|english
DK|Copenhagen|København
SE|Göteborg|Gothenburg|english
NO|Oslo|Christiania
FI|Helsinki|Helsingfors
FI|Turku|Åbo
GB|Derry|Londonderry
GB|London|Greater London
ET|Addis Ababa|Addis Abeba
ET|Mek'ele|Mekelle|english
SO|Mogadishu|Muqdisho
SO|Kismayo|Kismaayo
SD|Khartoum|Al Khartum
SD|Omdurman|Umm Durman
DJ|Djibouti|Djibouti City
TD|N'Djamena|Fort-Lamy
ML|Timbuktu|Tombouctou
CD|Kinshasa|Leopoldville
CD|Lubumbashi|Elisabethville
CD|Kisangani|Stanleyville
ZW|Harare|Salisbury
MZ|Maputo|Lourenço Marques
ZA|Pretoria|Tshwane
ZA|Durban|eThekwini
ZA|Port Elizabeth|Gqeberha
MA|Fès|Fez|english
MA|Tangier|Tanger
MA|Marrakesh|Marrakech
DZ|Algiers|Alger
DZ|Oran|Wahran
TN|Sousse|Susah
KR|Busan|Pusan
KR|Incheon|Inchon
KR|Gwangju|Kwangju
MN|Ulan Bator|Ulaanbaatar
TW|Kaohsiung|Kaohsiung City
MY|George Town|Penang
NP|Kathmandu|Katmandu
LK|Sri Jayewardenepura Kotte|Sri Jayawardenepura Kotte
US|New York City|New York
US|Saint Paul|St. Paul
US|St. Louis|Saint Louis
CA|Québec|Quebec City|english
MX|Mexico City|Ciudad de México
BR|Rio de Janeiro|Rio
AR|Buenos Aires|Ciudad Autónoma de Buenos Aires
CU|Havana|La Habana
UA|Odessa|Odesa
UA|Zaporizhia|Zaporizhzhia;Zaporizhzhya;Zaporozhye
IN|Cochin|Kochi|english
IN|Allahābād|Prayagraj|english
IN|Gurgaon|Gurugram|english
SY|'Ayn al 'Arab|Kobani;Kobane|english
YE|Ta'izz|Taiz|english
EG|Arish|El-Arish;Al-Arish
LY|Sirte|Surt
AZ|Shushi|Shusha
IT|Siracusa|Syracuse|english
ES|Donostia / San Sebastián|San Sebastián;Donostia
CH|Luzern|Lucerne|english
SD|El Fasher|Al Fasher;al-Fashir
PE|Cusco|Cuzco
CO|Cartagena|Cartagena de Indias
`;
