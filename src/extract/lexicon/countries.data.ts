/**
 * One row per country or territory:
 * code | name | aliases | demonyms (singular; the regular plural is added) | combining forms | capital;its aliases | seats of its government | flags
 * Lists are separated by semicolons. Flags: `dependent` (a territory), `ambiguous` (the name is also something else).
 */
export const COUNTRY_ROWS = `
AF|Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghani|Afghano|Kabul|Arg Palace|
AL|Albania|Republic of Albania|Albanian|Albano|Tirana;Tiranë||
DZ|Algeria|People's Democratic Republic of Algeria|Algerian|Algero|Algiers;Alger||
AD|Andorra|Principality of Andorra|Andorran||Andorra la Vella||
AO|Angola|Republic of Angola|Angolan||Luanda||
AG|Antigua and Barbuda|Antigua & Barbuda|Antiguan;Barbudan||Saint John's;St. John's||
AR|Argentina|Argentine Republic;the Argentine|Argentine;Argentinian;Argentinean||Buenos Aires|Casa Rosada;Palacio San Martín;San Martin Palace|
AM|Armenia|Republic of Armenia;Armenian SSR|Armenian|Armeno|Yerevan;Erevan||
AU|Australia|Commonwealth of Australia|Australian;Aussie|Australo|Canberra|Kirribilli House|
AT|Austria|Republic of Austria|Austrian|Austro|Vienna;Wien|Ballhausplatz;Hofburg|
AZ|Azerbaijan|Republic of Azerbaijan;Azerbaidjan|Azerbaijani;Azeri;Azerbaijanian||Baku||
BS|Bahamas|The Bahamas;Commonwealth of the Bahamas|Bahamian||Nassau||
BH|Bahrain|Kingdom of Bahrain|Bahraini||Manama||
BD|Bangladesh|People's Republic of Bangladesh;East Pakistan|Bangladeshi||Dhaka;Dacca|Bangabhaban;Ganabhaban|
BB|Barbados||Barbadian;Bajan||Bridgetown||
BY|Belarus|Republic of Belarus;Byelorussia;Belorussia|Belarusian;Belarussian;Byelorussian|Belaruso|Minsk||
BE|Belgium|Kingdom of Belgium|Belgian|Belgo|Brussels;Bruxelles|Egmont Palace|
BZ|Belize|British Honduras|Belizean||Belmopan||
BJ|Benin|Republic of Benin;Bénin;Dahomey|Beninese;Beninois||Porto-Novo||
BT|Bhutan|Kingdom of Bhutan|Bhutanese||Thimphu||
BO|Bolivia|Plurinational State of Bolivia|Bolivian||Sucre;La Paz|Palacio Quemado|
BA|Bosnia and Herzegovina|Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia;BiH|Bosnian;Bosnian-Herzegovinian;Herzegovinian||Sarajevo||
BW|Botswana|Republic of Botswana;Bechuanaland|Motswana;Batswana;Botswanan||Gaborone||
BR|Brazil|Federative Republic of Brazil;Brasil|Brazilian|Brazilo|Brasilia;Brasília|Planalto Palace;the Planalto;Palácio do Planalto;Itamaraty;Itamaraty Palace;the Itamaraty;Palácio Itamaraty|
BN|Brunei|Brunei Darussalam|Bruneian||Bandar Seri Begawan||
BG|Bulgaria|Republic of Bulgaria|Bulgarian|Bulgaro|Sofia||
BF|Burkina Faso|Burkina;Upper Volta|Burkinabe;Burkinabé;Burkinese||Ouagadougou||
BI|Burundi|Republic of Burundi|Burundian||Gitega||
KH|Cambodia|Kingdom of Cambodia;Kampuchea|Cambodian;Khmer||Phnom Penh||
CM|Cameroon|Republic of Cameroon;Cameroun|Cameroonian||Yaoundé;Yaounde||
CA|Canada||Canadian|Canado|Ottawa|Parliament Hill;Rideau Hall|
CV|Cape Verde|Cabo Verde;Republic of Cabo Verde|Cape Verdean;Cabo Verdean||Praia||
CF|Central African Republic|CAR;C.A.R.|Central African||Bangui||
TD|Chad|Republic of Chad;Tchad|Chadian||N'Djamena;Ndjamena||ambiguous
CL|Chile|Republic of Chile|Chilean||Santiago;Santiago de Chile|La Moneda;La Moneda Palace|
CN|China|People's Republic of China;PRC;P.R.C.;P.R. China;mainland China;Communist China;Red China;Mainland China|Chinese|Sino|Beijing;Peking|Zhongnanhai;Great Hall of the People|
CO|Colombia|Republic of Colombia|Colombian||Bogotá;Bogota|Casa de Nariño;Casa de Narino|
KM|Comoros|Union of the Comoros|Comoran;Comorian||Moroni||
CD|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;D.R.C.;Congo-Kinshasa;Zaire;Congo|Congolese;Zairean||Kinshasa||
CG|Republic of the Congo|Republic of Congo;Congo-Brazzaville;Congo Republic|Congolese||Brazzaville||
CR|Costa Rica|Republic of Costa Rica|Costa Rican||San José;San Jose||
CI|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire;Republic of Côte d'Ivoire|Ivorian;Ivoirian||Yamoussoukro||
HR|Croatia|Republic of Croatia;Hrvatska|Croatian;Croat|Croato|Zagreb||
CU|Cuba|Republic of Cuba|Cuban|Cubano|Havana;La Habana||
CY|Cyprus|Republic of Cyprus|Cypriot;Greek Cypriot||Nicosia||
CZ|Czech Republic|Czechia|Czech;Czechs|Czecho|Prague;Praha|Prague Castle;Straka Academy;Czernin Palace|
DK|Denmark|Kingdom of Denmark|Danish;Dane|Dano|Copenhagen;København;Kobenhavn|Christiansborg|
DJ|Djibouti|Republic of Djibouti|Djiboutian||||
DM|Dominica|Commonwealth of Dominica|Dominican||Roseau||
DO|Dominican Republic|the D.R.|Dominican||Santo Domingo||
EC|Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorean;Ecuadoran||Quito|Carondelet Palace|
EG|Egypt|Arab Republic of Egypt;United Arab Republic|Egyptian|Egypto|Cairo|Ittihadiya Palace;Al-Ittihadiya Palace;Abdeen Palace|
SV|El Salvador|Republic of El Salvador|Salvadoran;Salvadorean;Salvadorian||San Salvador||
GQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean;Equatoguinean||Malabo||
ER|Eritrea|State of Eritrea|Eritrean||Asmara||
EE|Estonia|Republic of Estonia|Estonian||Tallinn||
SZ|Eswatini|Kingdom of Eswatini;Swaziland;eSwatini|Swazi;Liswati||Mbabane;Lobamba||
ET|Ethiopia|Federal Democratic Republic of Ethiopia;Abyssinia|Ethiopian|Ethio|Addis Ababa;Addis Abeba||
FJ|Fiji|Republic of Fiji;Fiji Islands|Fijian||Suva||
FI|Finland|Republic of Finland|Finnish;Finn|Finno|Helsinki||
FR|France|French Republic|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen|Franco|Paris|Élysée;Elysée;Elysee;Élysée Palace;Elysée Palace;Elysee Palace;Quai d'Orsay;Matignon;Hôtel Matignon;Hotel Matignon|
GA|Gabon|Gabonese Republic|Gabonese||Libreville||
GM|Gambia|The Gambia;Republic of The Gambia|Gambian||Banjul||
GE|Georgia|Republic of Georgia;Georgian SSR|Georgian||Tbilisi;Tiflis||ambiguous
DE|Germany|Federal Republic of Germany;Deutschland;West Germany;FRG;F.R.G.|German|Germano|Berlin|Federal Chancellery;Bellevue Palace|
GH|Ghana|Republic of Ghana|Ghanaian;Ghanian||Accra|Jubilee House|
GR|Greece|Hellenic Republic;Hellas|Greek;Hellenic|Greco;Graeco|Athens|Maximos Mansion|
GD|Grenada||Grenadian||St. George's;Saint George's||
GT|Guatemala|Republic of Guatemala|Guatemalan||Guatemala City||
GN|Guinea|Republic of Guinea;Guinea-Conakry;Guinée|Guinean||Conakry||
GW|Guinea-Bissau|Guinea Bissau;Republic of Guinea-Bissau|Bissau-Guinean;Guinea-Bissauan||Bissau||
GY|Guyana|Co-operative Republic of Guyana|Guyanese||Georgetown||
HT|Haiti|Republic of Haiti|Haitian||Port-au-Prince||
HN|Honduras|Republic of Honduras|Honduran||Tegucigalpa||
HU|Hungary|Republic of Hungary|Hungarian;Magyar|Hungaro|Budapest|Carmelite Monastery;Sándor Palace;Sandor Palace|
IS|Iceland|Republic of Iceland|Icelandic;Icelander||Reykjavik;Reykjavík||
IN|India|Republic of India;Bharat|Indian|Indo|New Delhi;Delhi|South Block;Rashtrapati Bhavan;Raisina Hill|
ID|Indonesia|Republic of Indonesia;Dutch East Indies|Indonesian||Jakarta;Djakarta|Merdeka Palace;Istana Merdeka|
IR|Iran|Islamic Republic of Iran;Persia;Islamic Republic;I.R. Iran;IRI|Iranian;Persian|Irano|Tehran;Teheran||
IQ|Iraq|Republic of Iraq|Iraqi|Iraqo|Baghdad;Bagdad||
IE|Ireland|Republic of Ireland;Irish Republic;Éire|Irish;Irishman;Irishmen;Irishwoman;Irishwomen|Hiberno|Dublin|Leinster House;Áras an Uachtaráin;Aras an Uachtarain|
IL|Israel|State of Israel|Israeli|Israelo|Jerusalem;Tel Aviv||
IT|Italy|Italian Republic;Italia|Italian|Italo|Rome;Roma|Palazzo Chigi;the Quirinale;Quirinal Palace;the Farnesina|
JM|Jamaica||Jamaican||||
JP|Japan|State of Japan;Nippon|Japanese|Japano|Tokyo|Kantei;Kasumigaseki;Nagatacho|
JO|Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom;Transjordan|Jordanian|Jordano|Amman||ambiguous
KZ|Kazakhstan|Republic of Kazakhstan;Kazakstan;Kazakh SSR|Kazakh;Kazakhstani;Kazak||Astana;Nur-Sultan;Nursultan|Akorda;Ak Orda|
KE|Kenya|Republic of Kenya|Kenyan||Nairobi||
KI|Kiribati|Republic of Kiribati|I-Kiribati||South Tarawa;Tarawa||
KP|North Korea|Democratic People's Republic of Korea;DPRK;D.P.R.K.;N. Korea;N Korea|North Korean;Korean;North Koreans||Pyongyang||
KR|South Korea|Republic of Korea;ROK;R.O.K.;S. Korea;S Korea;Korea|South Korean;Korean||Seoul|Blue House;Cheong Wa Dae|
XK|Kosovo|Republic of Kosovo;Kosova|Kosovar;Kosovan;Kosovo Albanian||Pristina;Prishtina||
KW|Kuwait|State of Kuwait|Kuwaiti||Kuwait City||
KG|Kyrgyzstan|Kyrgyz Republic;Kirghizia;Kirgizstan|Kyrgyz;Kyrgyzstani;Kirghiz||Bishkek||
LA|Laos|Lao People's Democratic Republic;Lao PDR;Lao P.D.R.|Lao;Laotian||Vientiane||
LV|Latvia|Republic of Latvia|Latvian||Riga|Riga Castle|
LB|Lebanon|Lebanese Republic;Republic of Lebanon|Lebanese||Beirut|Baabda;Baabda Palace;Grand Serail;Grand Serail Palace|
LS|Lesotho|Kingdom of Lesotho;Basutoland|Basotho;Mosotho;Lesothan||Maseru||
LR|Liberia|Republic of Liberia|Liberian||Monrovia||
LY|Libya|State of Libya;Libyan Arab Jamahiriya;Great Socialist People's Libyan Arab Jamahiriya|Libyan||Tripoli||
LI|Liechtenstein|Principality of Liechtenstein|Liechtensteiner||Vaduz||
LT|Lithuania|Republic of Lithuania|Lithuanian||Vilnius||
LU|Luxembourg|Grand Duchy of Luxembourg;Luxemburg|Luxembourgish;Luxembourger;Luxembourgian||||
MG|Madagascar|Republic of Madagascar|Malagasy;Madagascan||Antananarivo||
MW|Malawi|Republic of Malawi;Nyasaland|Malawian||Lilongwe||
MY|Malaysia||Malaysian||Kuala Lumpur;Putrajaya|Seri Perdana|
MV|Maldives|The Maldives;Republic of Maldives|Maldivian||Malé;Male||
ML|Mali|Republic of Mali|Malian||Bamako||
MT|Malta|Republic of Malta|Maltese||Valletta;Valetta||
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese||Majuro||
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian||Nouakchott||
MU|Mauritius|Republic of Mauritius|Mauritian||Port Louis||
MX|Mexico|United Mexican States;México|Mexican||Mexico City;Ciudad de México|Los Pinos;Palacio Nacional|
FM|Micronesia|Federated States of Micronesia|Micronesian||Palikir||
MD|Moldova|Republic of Moldova;Moldavia|Moldovan;Moldavian|Moldo|Chisinau;Chișinău;Kishinev||
MC|Monaco|Principality of Monaco|Monégasque;Monegasque;Monacan||||
MN|Mongolia|Mongolian People's Republic|Mongolian|Mongolo|Ulaanbaatar;Ulan Bator;Ulan Bataar||
ME|Montenegro|Crna Gora|Montenegrin||Podgorica||
MA|Morocco|Kingdom of Morocco;Maroc|Moroccan||Rabat||
MZ|Mozambique|Republic of Mozambique|Mozambican||Maputo||
MM|Myanmar|Burma;Republic of the Union of Myanmar;Union of Myanmar|Burmese;Myanma;Myanmarese||Naypyidaw;Nay Pyi Taw;Naypyitaw||
NA|Namibia|Republic of Namibia;South West Africa|Namibian||Windhoek||
NR|Nauru|Republic of Nauru|Nauruan||Yaren||
NP|Nepal|Federal Democratic Republic of Nepal;Kingdom of Nepal|Nepalese;Nepali||Kathmandu;Katmandu|Singha Durbar|
NL|Netherlands|The Netherlands;Kingdom of the Netherlands;Holland|Dutch;Netherlander;Dutchman;Dutchmen;Dutchwoman;Hollander;Dutchwomen|Dutch|Amsterdam;The Hague|Binnenhof|
NZ|New Zealand|Aotearoa;N.Z.|New Zealander;Kiwi||Wellington|Beehive|
NI|Nicaragua|Republic of Nicaragua|Nicaraguan||Managua||
NE|Niger|Republic of Niger;Republic of the Niger|Nigerien||Niamey||ambiguous
NG|Nigeria|Federal Republic of Nigeria|Nigerian||Abuja|Aso Rock;Aso Villa|
MK|North Macedonia|Republic of North Macedonia;Macedonia;Republic of Macedonia;Former Yugoslav Republic of Macedonia;FYROM;F.Y.R.O.M.;FYR Macedonia|Macedonian;North Macedonian||Skopje||
NO|Norway|Kingdom of Norway|Norwegian|Norwego|Oslo||
OM|Oman|Sultanate of Oman|Omani||Muscat;Masqat||
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Pak|Islamabad|Aiwan-e-Sadr|
PW|Palau|Republic of Palau|Palauan||Ngerulmud;Melekeok||
PS|Palestine|State of Palestine;Palestinian Territories;Palestinian territories;Occupied Palestinian Territory;occupied Palestinian territories|Palestinian||Ramallah||
PA|Panama|Republic of Panama;Panamá|Panamanian||Panama City|Palacio de las Garzas|
PG|Papua New Guinea|Independent State of Papua New Guinea;PNG;P.N.G.|Papua New Guinean;Papuan||Port Moresby||
PY|Paraguay|Republic of Paraguay|Paraguayan||Asunción;Asuncion|Palacio de los López|
PE|Peru|Republic of Peru;Perú|Peruvian||Lima|Palacio de Pizarro|
PH|Philippines|The Philippines;Republic of the Philippines|Filipino;Filipina;Philippine;Pinoy;Pilipino||Manila|Malacañang;Malacanang;Malacañang Palace;Malacanang Palace|
PL|Poland|Republic of Poland;Polish People's Republic|Polish;Pole|Polono|Warsaw;Warszawa|Belweder;Belweder Palace|
PT|Portugal|Portuguese Republic|Portuguese|Luso|Lisbon;Lisboa|São Bento Mansion;Sao Bento Palace;Belém Palace;Belem Palace|
QA|Qatar|State of Qatar|Qatari||Doha||
RO|Romania|Rumania|Romanian;Rumanian|Romano|Bucharest;București|Cotroceni Palace;Victoria Palace|
RU|Russia|Russian Federation;Rossiya|Russian|Russo|Moscow;Moskva|Kremlin;the Kremlin|
RW|Rwanda|Republic of Rwanda|Rwandan;Rwandese||Kigali||
KN|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis;St. Kitts;St Kitts|Kittitian;Nevisian||Basseterre||
LC|Saint Lucia|St. Lucia;St Lucia|Saint Lucian;St. Lucian||Castries||
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St Vincent and the Grenadines|Saint Vincentian;Vincentian||Kingstown||
WS|Samoa|Independent State of Samoa;Western Samoa|Samoan||Apia||
SM|San Marino|Republic of San Marino|Sammarinese||||
ST|São Tomé and Príncipe|Sao Tome and Principe;São Tomé|Santomean;São Toméan||São Tomé;Sao Tome||
SA|Saudi Arabia|Kingdom of Saudi Arabia;KSA;K.S.A.|Saudi;Saudi Arabian||Riyadh;Riyad|Al-Yamamah Palace;Al Yamamah Palace|
SN|Senegal|Republic of Senegal;Sénégal|Senegalese||Dakar||
RS|Serbia|Republic of Serbia;Federal Republic of Serbia and Montenegro;Serbia and Montenegro|Serbian;Serb|Serbo|Belgrade;Beograd||
SC|Seychelles|Republic of Seychelles|Seychellois||Victoria||
SL|Sierra Leone|Republic of Sierra Leone|Sierra Leonean;Leonean||Freetown||
SG|Singapore|Republic of Singapore|Singaporean|||the Istana;Istana|
SK|Slovakia|Slovak Republic|Slovak;Slovakian|Slovako|Bratislava||
SI|Slovenia|Republic of Slovenia|Slovenian;Slovene||Ljubljana||
SB|Solomon Islands|The Solomon Islands;the Solomons|Solomon Islander||Honiara||
SO|Somalia|Federal Republic of Somalia;Somali Republic|Somali;Somalian||Mogadishu|Villa Somalia|
ZA|South Africa|Republic of South Africa;RSA;R.S.A.|South African||Pretoria;Tshwane|Union Buildings;Tuynhuys;Mahlamba Ndlopfu|
SS|South Sudan|Republic of South Sudan|South Sudanese||Juba||
ES|Spain|Kingdom of Spain;España|Spanish;Spaniard|Hispano|Madrid|Moncloa;Moncloa Palace;the Zarzuela|
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka;Ceylon|Sri Lankan||Colombo;Sri Jayawardenepura Kotte|Temple Trees|
SD|Sudan|Republic of the Sudan;Republic of Sudan;The Sudan|Sudanese||Khartoum||
SR|Suriname|Republic of Suriname;Surinam|Surinamese;Surinamer||Paramaribo||
SE|Sweden|Kingdom of Sweden|Swedish;Swede|Swedo|Stockholm|Rosenbad|
CH|Switzerland|Swiss Confederation|Swiss||Bern;Berne||
SY|Syria|Syrian Arab Republic|Syrian|Syro|Damascus||
TW|Taiwan|Republic of China;Chinese Taipei;Formosa;R.O.C.;ROC;Republic of China (Taiwan)|Taiwanese||Taipei||
TJ|Tajikistan|Republic of Tajikistan;Tadjikistan;Tadzhikistan|Tajik;Tajikistani||Dushanbe||
TZ|Tanzania|United Republic of Tanzania;Tanganyika|Tanzanian||Dodoma||
TH|Thailand|Kingdom of Thailand;Siam|Thai;Siamese|Thai|Bangkok;Krung Thep|Government House|
TL|East Timor|Timor-Leste;Timor Leste;Democratic Republic of Timor-Leste|East Timorese;Timorese||Dili||
TG|Togo|Togolese Republic|Togolese||Lomé;Lome||
TO|Tonga|Kingdom of Tonga|Tongan||Nuku'alofa;Nukualofa||
TT|Trinidad and Tobago|Republic of Trinidad and Tobago;Trinidad & Tobago;Trinidad|Trinidadian;Tobagonian||Port of Spain;Port-of-Spain||
TN|Tunisia|Republic of Tunisia;Tunisian Republic;Tunisie|Tunisian|Tuniso|Tunis|Carthage Palace|
TR|Turkey|Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye;Republic of Turkiye|Turkish;Turk|Turco;Turko|Ankara|Sublime Porte;Çankaya Palace;Cankaya Palace;Beştepe;Bestepe|ambiguous
TM|Turkmenistan||Turkmen;Turkmenistani||Ashgabat;Ashkhabad||
TV|Tuvalu|Ellice Islands|Tuvaluan||Funafuti||
UG|Uganda|Republic of Uganda|Ugandan||Kampala||
UA|Ukraine|the Ukraine;Ukrainian SSR|Ukrainian|Ukraino|Kyiv;Kiev|Bankova;Mariinskyi Palace;Mariinsky Palace|
AE|United Arab Emirates|The United Arab Emirates;UAE;U.A.E.;the Emirates;Emirates;Trucial States|Emirati;Emirian||Abu Dhabi||
GB|United Kingdom|The United Kingdom;UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland;GB|British;Briton;Brit;Britisher|Anglo;Brito|London|Downing Street;10 Downing Street;No. 10;Number 10;No 10;Whitehall;Westminster;Buckingham Palace;No. 10 Downing Street;Number 10 Downing Street;11 Downing Street;King Charles Street|
US|United States|United States of America;The United States;US;U.S.;USA;U.S.A.;America;the States|American;US;U.S.|Americano;Amero|Washington;Washington, D.C.;Washington D.C.;Washington DC;Washington, DC|White House;the White House;Capitol Hill;Foggy Bottom;Oval Office;Pennsylvania Avenue;West Wing|
UY|Uruguay|Oriental Republic of Uruguay|Uruguayan||Montevideo|Torre Ejecutiva|
UZ|Uzbekistan|Republic of Uzbekistan|Uzbek;Uzbekistani||Tashkent;Toshkent|Kuksaroy|
VU|Vanuatu|Republic of Vanuatu;New Hebrides|Vanuatuan;Ni-Vanuatu||Port Vila;Port-Vila||
VA|Vatican City|The Vatican;Vatican;Holy See;The Holy See;Vatican City State||||Apostolic Palace|
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan||Caracas|Miraflores;Miraflores Palace|
VN|Vietnam|Viet Nam;Socialist Republic of Vietnam;Socialist Republic of Viet Nam;South Vietnam;North Vietnam|Vietnamese||Hanoi;Ha Noi||
YE|Yemen|Republic of Yemen;Yemen Arab Republic;South Yemen;North Yemen|Yemeni;Yemenite||Sanaa;Sana'a;Sana||
ZM|Zambia|Republic of Zambia;Northern Rhodesia|Zambian||Lusaka||
ZW|Zimbabwe|Republic of Zimbabwe;Rhodesia|Zimbabwean||Harare||
EH|Western Sahara|Sahrawi Arab Democratic Republic;SADR|Sahrawi;Saharawi||Laayoune;El Aaiún||dependent
HK|Hong Kong|Hong Kong Special Administrative Region;Hong Kong SAR;HKSAR|Hong Konger;Hongkonger||||dependent
MO|Macau|Macao;Macao SAR|Macanese||||dependent
PR|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican||San Juan||dependent
GL|Greenland|Kalaallit Nunaat|Greenlandic;Greenlander||Nuuk;Godthåb||dependent
FO|Faroe Islands|Faeroe Islands;the Faroes|Faroese||Tórshavn;Torshavn||dependent
GI|Gibraltar||Gibraltarian||||dependent
BM|Bermuda||Bermudian;Bermudan||Hamilton||dependent
KY|Cayman Islands|The Cayman Islands|Caymanian||George Town||dependent
VG|British Virgin Islands|Virgin Islands, British;BVI|||Road Town||dependent
VI|United States Virgin Islands|U.S. Virgin Islands;US Virgin Islands;Virgin Islands, U.S.|||Charlotte Amalie||dependent
GU|Guam||Guamanian;Chamorro||Hagåtña;Hagatna||dependent
AS|American Samoa||American Samoan||Pago Pago||dependent
MP|Northern Mariana Islands|Northern Marianas|||Saipan||dependent
FK|Falkland Islands|Falklands;the Falklands;Malvinas;Islas Malvinas|Falkland Islander;Falklander||Stanley;Port Stanley||dependent
GS|South Georgia and the South Sandwich Islands|South Georgia|||||dependent
SH|Saint Helena|St. Helena;St Helena;Saint Helena, Ascension and Tristan da Cunha|Saint Helenian||Jamestown||dependent
AI|Anguilla||Anguillan||The Valley||dependent
MS|Montserrat||Montserratian||||dependent
TC|Turks and Caicos Islands|Turks and Caicos|||Cockburn Town||dependent
AW|Aruba||Aruban||Oranjestad||dependent
CW|Curaçao|Curacao|Curaçaoan||Willemstad||dependent
SX|Sint Maarten||||Philipsburg||dependent
BQ|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba;Bonaire|||||dependent
GP|Guadeloupe||Guadeloupean||Basse-Terre||dependent
MQ|Martinique||Martinican||Fort-de-France||dependent
GF|French Guiana|Guyane|French Guianese||Cayenne||dependent
RE|Réunion|Reunion Island;La Réunion|||Saint-Denis||dependent;ambiguous
YT|Mayotte||Mahoran||Mamoudzou||dependent
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon;Saint-Pierre and Miquelon|||||dependent
BL|Saint Barthélemy|St. Barts;St Barts;Saint-Barthélemy|||||dependent
MF|Saint Martin|St. Martin;Saint-Martin|||||dependent;ambiguous
PF|French Polynesia||French Polynesian||Papeete||dependent
NC|New Caledonia||New Caledonian||Nouméa;Noumea||dependent
WF|Wallis and Futuna||||||dependent
TF|French Southern Territories|French Southern and Antarctic Lands|||||dependent
CK|Cook Islands||Cook Islander||Avarua||dependent
NU|Niue||Niuean||Alofi||dependent
TK|Tokelau||Tokelauan||||dependent
NF|Norfolk Island||||||dependent
CX|Christmas Island||||||dependent
CC|Cocos (Keeling) Islands|Cocos Islands;Keeling Islands|||||dependent
HM|Heard Island and McDonald Islands||||||dependent
PN|Pitcairn Islands|Pitcairn|||||dependent
IO|British Indian Ocean Territory|Chagos Islands;Chagos Archipelago|Chagossian||||dependent
IM|Isle of Man||Manx||||dependent
JE|Jersey||||||dependent;ambiguous
GG|Guernsey||||||dependent
AX|Åland Islands|Aland Islands;Åland|||||dependent
SJ|Svalbard and Jan Mayen|Svalbard|||||dependent
BV|Bouvet Island||||||dependent
UM|United States Minor Outlying Islands||||||dependent
AQ|Antarctica||Antarctic||||dependent
`;
