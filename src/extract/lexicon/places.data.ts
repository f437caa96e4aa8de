/** type | name;aliases | country, when it lies in one | latitude | longitude | `ambiguous`. */
export const PLACE_ROWS = `
# Disputed and divided areas
region|Crimea;Crimean Peninsula;Crimean peninsula|UA|45.3|34.4
region|Donbas;Donbass;Donets Basin|UA|48.3|38.2
region|Donetsk region;Donetsk Oblast;Donetsk oblast;Donetsk province|UA|48.1|37.7
region|Luhansk region;Luhansk Oblast;Luhansk oblast;Lugansk region;Luhansk province|UA|48.9|39
region|Kherson region;Kherson Oblast;Kherson oblast|UA|46.6|33.5
region|Zaporizhzhia region;Zaporizhzhia Oblast;Zaporizhzhia oblast;Zaporizhia region|UA|47.5|35.6
region|Kharkiv region;Kharkiv Oblast;Kharkiv oblast|UA|49.6|36.4
region|Transcarpathia;Zakarpattia|UA|48.4|23.3
region|Transnistria;Transdniestria;Trans-Dniester;Pridnestrovie;Trans-Dniestria|MD|47.2|29.2
region|Gagauzia|MD|46.1|28.7
region|Abkhazia|GE|43.1|41.2
region|South Ossetia;Tskhinvali region|GE|42.3|44
region|Adjara;Ajara;Adjaria|GE|41.6|42
region|Nagorno-Karabakh;Nagorno Karabakh;Nagorny Karabakh;Karabakh;Artsakh|AZ|39.8|46.8
region|Nakhchivan;Nakhichevan|AZ|39.2|45.4
region|Lachin corridor;Lachin Corridor|AZ|39.6|46.5
region|Zangezur corridor;Zangezur Corridor|AM|39.1|46.4
region|Tavush;Tavush region;Tavush province;Tavush Province|AM|40.9|45.1
region|Kashmir||34|75
region|Jammu and Kashmir;Jammu & Kashmir;Indian-administered Kashmir;Indian-controlled Kashmir|IN|33.8|75.5
region|Azad Kashmir;Pakistan-administered Kashmir;Azad Jammu and Kashmir|PK|33.9|73.8
region|Gilgit-Baltistan|PK|35.8|74.5
region|Ladakh|IN|34.2|77.6
region|Line of Control;LoC||34.5|75
region|Aksai Chin||35|79
region|Doklam;Doklam plateau||27.3|88.9
region|Golan Heights;the Golan;Golan;Syrian Golan||33|35.8
region|West Bank;the West Bank;Judea and Samaria|PS|32|35.3
region|Gaza Strip;Gaza;the Gaza Strip|PS|31.4|34.4
region|East Jerusalem;Arab East Jerusalem||31.79|35.24
region|Sinai Peninsula;Sinai;Sinai peninsula|EG|29.5|34
region|Shebaa Farms||33.3|35.7
region|Northern Cyprus;Turkish Republic of Northern Cyprus;TRNC|CY|35.3|33.4
region|Iraqi Kurdistan;Kurdistan Region;Kurdistan region;Kurdish region of Iraq|IQ|36.4|44.4
region|Kurdistan||36.9|43
region|Rojava|SY|36.8|40.5
region|Turkish Kurdistan|TR|38|42
region|Eastern Ghouta;East Ghouta;Ghouta|SY|33.5|36.4
region|Idlib province;Idlib Province;Idlib Governorate;Idlib region|SY|35.9|36.6
region|Aleppo province;Aleppo Governorate|SY|36.2|37.3
region|Hama province;Hama Governorate|SY|35.2|37.3
region|Deir ez-Zor province;Deir al-Zor province|SY|35.3|40.2
region|Khuzestan;Khuzestan province;Khuzestan Province|IR|31.3|49
region|Sistan and Baluchestan;Sistan-Baluchestan;Sistan and Baluchistan|IR|27.5|60.6
region|Khorasan;Razavi Khorasan|IR|35.6|59.1
region|Hormozgan;Hormozgan Province|IR|27.2|56.9
region|Bushehr Province;Bushehr province|IR|28.8|51.3
region|East Azerbaijan;East Azarbaijan Province|IR|37.9|46.7
region|West Azerbaijan;West Azarbaijan Province|IR|37.5|45
region|Gilan|IR|37.3|49.6
region|Mazandaran|IR|36.3|52
region|Kurdistan Province|IR|35.7|47
region|Kermanshah Province;Kermanshah province|IR|34.4|46.6
region|Balochistan;Baluchistan|PK|28.5|65.1
region|Khyber Pakhtunkhwa;North-West Frontier Province|PK|34.5|72
region|Sindh|PK|26|68.8
region|Punjab||31|73
region|Waziristan;North Waziristan;South Waziristan|PK|32.5|69.8
region|Helmand;Helmand Province;Helmand province|AF|31.4|64.4
region|Kunduz province|AF|36.8|68.9
region|Nangarhar;Nangarhar province|AF|34.2|70.6
region|Panjshir;Panjshir Valley|AF|35.3|69.6
region|Durand Line||33|70
region|Anbar;Anbar province;Anbar Province;al-Anbar|IQ|32.9|41.6
region|Nineveh;Nineveh province;Nineveh Plains|IQ|36.2|42.5
region|Diyala;Diyala province|IQ|33.9|45
region|Marib;Marib province|YE|15.5|45.3
region|Hadramawt;Hadhramaut|YE|16.9|49.5
region|Vojvodina|RS|45.4|20
region|Sandzak;Sandžak||43.1|20
region|Republika Srpska;Bosnian Serb republic|BA|44.8|17.2
region|Federation of Bosnia and Herzegovina|BA|43.9|17.7
region|Preševo Valley;Presevo Valley|RS|42.3|21.6
region|Catalonia;Catalunya|ES|41.8|1.5
region|Basque Country|ES|43|-2.6
region|Andalusia|ES|37.5|-4.7
region|Corsica|FR|42.1|9.1
region|Brittany|FR|48.2|-2.9|ambiguous
region|Normandy|FR|49|0.3
region|Alsace|FR|48.3|7.4
region|Provence|FR|43.9|6
region|Île-de-France;Ile-de-France|FR|48.8|2.5
region|Flanders|BE|51|3.8
region|Wallonia|BE|50.4|4.8
region|Lombardy|IT|45.6|9.9
region|Tuscany|IT|43.4|11
region|Veneto|IT|45.6|11.8
region|Piedmont|IT|45|7.9|ambiguous
region|Calabria|IT|38.9|16.6
region|Sicily|IT|37.6|14
region|Sardinia|IT|40.1|9
region|Lampedusa|IT|35.5|12.6
region|South Tyrol|IT|46.7|11.4
region|Crete|GR|35.2|24.9
region|Lesbos;Lesvos|GR|39.2|26.3
region|Kastellorizo;Castellorizo|GR|36.1|29.6
region|Rhodes|GR|36.2|28|ambiguous
region|Samos|GR|37.8|26.8
region|Western Thrace|GR|41.1|25.3
region|Balearic Islands|ES|39.6|2.9
region|Canary Islands|ES|28.3|-16.5
region|Azores|PT|37.7|-25.7
region|Madeira|PT|32.7|-17|ambiguous
region|Silesia;Upper Silesia|PL|50.6|18
region|Transylvania|RO|46.8|24
region|Moravia|CZ|49.3|17
region|Bohemia|CZ|50|14.5|ambiguous
region|Bavaria;Bayern|DE|48.9|11.4
region|Saxony|DE|51|13.4
region|Lower Saxony|DE|52.8|9.1
region|Saxony-Anhalt|DE|52|11.7
region|Thuringia|DE|50.9|11
region|Brandenburg|DE|52.4|13.2|ambiguous
region|North Rhine-Westphalia|DE|51.5|7.6
region|Baden-Württemberg;Baden-Wuerttemberg;Baden-Wurttemberg|DE|48.6|9
region|Hesse|DE|50.6|9|ambiguous
region|Rhineland-Palatinate|DE|49.9|7.4
region|Schleswig-Holstein|DE|54.2|9.8
region|Mecklenburg-Western Pomerania;Mecklenburg-Vorpommern|DE|53.7|12.6
region|Saarland|DE|49.4|6.9
region|East Germany;German Democratic Republic;GDR|DE|52|13
region|England|GB|52.5|-1.5
region|Scotland|GB|56.8|-4.2
region|Wales|GB|52.3|-3.8
region|Northern Ireland|GB|54.6|-6.7
region|Cornwall|GB|50.4|-4.9|ambiguous
region|Yorkshire|GB|53.9|-1.3
region|Shetland;Shetland Islands|GB|60.3|-1.3
region|Kaliningrad region;Kaliningrad Oblast;Kaliningrad exclave|RU|54.7|21
region|Chechnya;Chechen Republic|RU|43.4|45.7
region|Dagestan|RU|43|47
region|Ingushetia|RU|43.1|45
region|North Ossetia|RU|43|44.2
region|Tatarstan|RU|55.3|50.9
region|Bashkortostan;Bashkiria|RU|54.2|56.2
region|Yakutia;Sakha Republic|RU|66.8|124.7
region|Siberia|RU|60|105
region|Russian Far East|RU|63|140
region|Kamchatka;Kamchatka Peninsula|RU|56|159
region|Sakhalin;Sakhalin Island|RU|51|143
region|Chukotka|RU|66.3|172
region|Karelia|RU|63.2|33
region|Krasnodar region;Krasnodar Krai|RU|45.3|39.4
region|Belgorod region;Belgorod Oblast;Belgorod oblast|RU|50.8|37.4
region|Kursk region;Kursk Oblast;Kursk oblast|RU|51.7|36.2
region|Bryansk region;Bryansk Oblast|RU|52.9|33.4
region|Rostov region;Rostov Oblast|RU|47.7|41.2
region|Leningrad region;Leningrad Oblast|RU|60|32
region|Yamal;Yamal Peninsula|RU|70|70
region|Novaya Zemlya|RU|74|57
region|Kuril Islands;the Kurils;Kuriles;Northern Territories||47|152
region|Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics||60|90
region|Yugoslavia;Former Yugoslavia;former Yugoslavia
region|Czechoslovakia
region|Ottoman Empire
region|Ferghana Valley;Fergana Valley||40.6|71.3
region|Gorno-Badakhshan|TJ|38.3|73
region|Karakalpakstan|UZ|43.8|59
region|Xinjiang;Xinjiang Uyghur Autonomous Region;Xinjiang Uighur Autonomous Region|CN|41.1|85.2
region|Tibet;Tibet Autonomous Region|CN|31.1|88
region|Inner Mongolia|CN|44|114
region|Guangdong;Guangdong Province;Guangdong province|CN|23.4|113.4
region|Fujian;Fujian province|CN|26|118
region|Zhejiang;Zhejiang province|CN|29.1|120.1
region|Jiangsu;Jiangsu province|CN|33|119.9
region|Shandong;Shandong province|CN|36.4|118.4
region|Sichuan;Sichuan province|CN|30.6|102.7
region|Yunnan;Yunnan province|CN|24.6|101.3
region|Hubei;Hubei province|CN|30.9|112.3
region|Hunan;Hunan province|CN|27.6|111.7
region|Henan;Henan province|CN|34|113.6
region|Hebei;Hebei province|CN|38|115.6
region|Liaoning;Liaoning province|CN|41.3|122.6
region|Heilongjiang;Heilongjiang province|CN|47.8|128
region|Hainan;Hainan Island|CN|19.2|109.7
region|Guangxi|CN|23.8|108.8
region|Gansu|CN|38|101
region|Shaanxi|CN|35.2|108.8
region|Manchuria|CN|45|125
region|Kinmen;Quemoy|TW|24.4|118.4
region|Penghu;Pescadores|TW|23.6|119.6
region|Senkaku Islands;Diaoyu Islands;Senkakus;Diaoyutai||25.8|123.5
region|Spratly Islands;the Spratlys;Spratlys||8.6|111.9
region|Paracel Islands;the Paracels;Paracels||16.5|112
region|Scarborough Shoal||15.2|117.8
region|Second Thomas Shoal;Ren'ai Reef||9.7|115.9
region|Mischief Reef||9.9|115.5
region|Dokdo;Takeshima;Liancourt Rocks||37.2|131.9
region|Okinawa;Okinawa Prefecture|JP|26.5|128
region|Hokkaido|JP|43.4|142.9
region|Kyushu|JP|32.8|131
region|Honshu|JP|36|138
region|Fukushima Prefecture|JP|37.4|140.5
region|Korean Demilitarized Zone;DMZ;Demilitarized Zone;demilitarized zone||38|127.2
region|Jeju Island;Jeju|KR|33.4|126.5
region|Arunachal Pradesh;South Tibet|IN|28.2|94.7
region|Assam|IN|26.2|92.9
region|Manipur|IN|24.7|93.9
region|Nagaland|IN|26.1|94.3
region|Sikkim|IN|27.5|88.5
region|West Bengal|IN|23|87.9
region|Bihar|IN|25.6|85.6
region|Uttar Pradesh|IN|27|80.9
region|Madhya Pradesh|IN|23.5|78
region|Andhra Pradesh|IN|15.9|79.7
region|Telangana|IN|17.9|79
region|Tamil Nadu|IN|11.1|78.4
region|Karnataka|IN|14.7|76
region|Kerala|IN|10.5|76.3
region|Maharashtra|IN|19.5|75.7
region|Gujarat|IN|22.7|71.6
region|Rajasthan|IN|26.8|73.8
region|Haryana|IN|29.2|76.3
region|Odisha;Orissa|IN|20.5|84.4
region|Jharkhand|IN|23.6|85.3
region|Chhattisgarh|IN|21.3|82
region|Goa|IN|15.4|74.1
region|Uttarakhand|IN|30.1|79.2
region|Himachal Pradesh|IN|31.9|77.3
region|Andaman and Nicobar Islands;Andaman Islands|IN|11.7|92.7
region|Rakhine;Rakhine State;Rakhine state;Arakan State|MM|20.1|93.6
region|Kachin State;Kachin|MM|25.9|97.4
region|Shan State|MM|21.5|98
region|Aceh|ID|4.7|96.7
region|Java|ID|-7.3|110|ambiguous
region|Sumatra|ID|-0.6|101.3
region|Bali|ID|-8.4|115.2
region|Borneo||1|114
region|Kalimantan|ID|-1|114
region|Sulawesi|ID|-1.4|121.4
region|Papua;West Papua;Irian Jaya|ID|-4|138|ambiguous
region|Timor||-9|125
region|Mindanao|PH|7.9|125
region|Luzon|PH|16|121
region|Sabah|MY|5.4|117|ambiguous
region|Sarawak|MY|2.5|113.5
region|Mekong Delta|VN|10|105.8
region|Golden Triangle||20.4|100.1
region|New South Wales|AU|-32|147
region|Queensland|AU|-22.6|144
region|Western Australia|AU|-25|122
region|South Australia|AU|-30|135
region|Northern Territory|AU|-19.5|133
region|Tasmania|AU|-42|147
region|Bougainville|PG|-6.2|155.2
region|Tigray;Tigray region|ET|13.8|39
region|Amhara region|ET|11.7|38
region|Oromia|ET|8|39
region|Ogaden|ET|7|44
region|Darfur|SD|13|25
region|Kordofan;South Kordofan|SD|12|30
region|Abyei||9.6|28.4
region|Somaliland|SO|9.6|44.8
region|Puntland|SO|8.5|48.5
region|Jubaland|SO|0.5|42
region|Casamance|SN|12.8|-15
region|Cabinda|AO|-5|12.4
region|Katanga|CD|-9|26
region|North Kivu|CD|-0.8|29
region|South Kivu|CD|-3|28.3
region|Ituri|CD|1.6|29.5
region|Kivu|CD|-2|28.7
region|Cabo Delgado;Cabo Delgado province|MZ|-12.3|39.5
region|Niger Delta|NG|5|6
region|Borno;Borno State;Borno state|NG|11.8|13.2
region|Biafra|NG|6|8
region|Zanzibar|TZ|-6.1|39.3
region|KwaZulu-Natal|ZA|-28.7|30.9
region|Gauteng|ZA|-26.1|28.2
region|Western Cape|ZA|-33.5|20.5
region|Cyrenaica|LY|27|22.5
region|Tripolitania|LY|30.7|14
region|Fezzan|LY|25.3|14
region|Azawad|ML|18|0
region|Lake Chad Basin;Lake Chad region||13|14
# States of the United States, provinces of Canada, others in the Americas
region|Alabama|US|32.8|-86.8
region|Alaska|US|64|-152
region|Arizona|US|34.3|-111.7
region|Arkansas|US|34.8|-92.4
region|California|US|37.2|-119.4
region|Colorado|US|39|-105.5
region|Connecticut|US|41.6|-72.7
region|Delaware|US|39|-75.5
region|Florida|US|28.6|-82.4
region|Georgia|US|32.6|-83.4|ambiguous
region|Hawaii|US|20.8|-156.9
region|Idaho|US|44.4|-114.6
region|Illinois|US|40|-89.2
region|Indiana|US|39.9|-86.3
region|Iowa|US|42|-93.5
region|Kansas|US|38.5|-98.4
region|Kentucky|US|37.5|-85.3
region|Louisiana|US|31|-92
region|Maine|US|45.4|-69.2|ambiguous
region|Maryland|US|39|-76.8
region|Massachusetts|US|42.3|-71.8
region|Michigan|US|44.3|-85.4
region|Minnesota|US|46.3|-94.3
region|Mississippi|US|32.7|-89.7
region|Missouri|US|38.4|-92.5
region|Montana|US|47|-109.6
region|Nebraska|US|41.5|-99.8
region|Nevada|US|39.3|-116.6
region|New Hampshire|US|43.7|-71.6
region|New Jersey|US|40.2|-74.7
region|New Mexico|US|34.4|-106.1
region|New York State;New York state;Upstate New York|US|42.9|-75.5
region|North Carolina|US|35.5|-79.4
region|North Dakota|US|47.4|-100.5
region|Ohio|US|40.3|-82.8
region|Oklahoma|US|35.6|-97.5
region|Oregon|US|43.9|-120.6
region|Pennsylvania|US|40.9|-77.8
region|Rhode Island|US|41.7|-71.6
region|South Carolina|US|33.9|-80.9
region|South Dakota|US|44.4|-100.2
region|Tennessee|US|35.9|-86.4
region|Texas|US|31.5|-99.3
region|Utah|US|39.3|-111.7
region|Vermont|US|44|-72.7
region|Virginia|US|37.5|-78.9|ambiguous
region|Washington State;Washington state|US|47.4|-120.5
region|West Virginia|US|38.6|-80.6
region|Wisconsin|US|44.6|-89.9
region|Wyoming|US|43|-107.6
region|District of Columbia|US|38.9|-77
region|New England|US|44|-71.5
region|Midwest|US|41.5|-93
region|Silicon Valley|US|37.4|-122.1
region|Alberta|CA|55|-115
region|British Columbia|CA|54|-125
region|Manitoba|CA|55|-97
region|New Brunswick|CA|46.5|-66.5
region|Newfoundland and Labrador;Newfoundland|CA|53|-60
region|Nova Scotia|CA|45|-63
region|Ontario|CA|50|-86
region|Prince Edward Island|CA|46.4|-63.2
region|Quebec;Québec|CA|52|-72
region|Saskatchewan|CA|54|-106
region|Nunavut|CA|70|-90
region|Yukon|CA|63|-135
region|Northwest Territories|CA|64|-119
region|Chiapas|MX|16.5|-92.5
region|Sinaloa|MX|25|-107.5
region|Guerrero|MX|17.6|-99.9|ambiguous
region|Michoacán;Michoacan|MX|19.2|-101.9
region|Tamaulipas|MX|24.3|-98.6
region|Oaxaca|MX|17|-96.5
region|Baja California|MX|30|-115
region|Yucatán;Yucatan;Yucatán Peninsula;Yucatan Peninsula|MX|20|-89
region|Darién Gap;Darien Gap||7.9|-77.2
region|Amazon rainforest;Amazon basin;Amazon Basin;the Amazon;Amazonia||-3.5|-62
region|Amazonas|BR|-4|-64
region|Mato Grosso|BR|-13|-56
region|Pará|BR|-4|-53
region|Patagonia||-44|-69
region|Tierra del Fuego||-54|-68
region|Essequibo;Guayana Esequiba|GY|6|-59.5
region|Hispaniola||19|-71
region|Antilles
# Seas, gulfs, straits, canals
sea|Caspian Sea;the Caspian;Caspian||42|51
sea|Black Sea||43|34
sea|Sea of Azov;Azov Sea||46|36.5
sea|Mediterranean Sea;the Mediterranean;Mediterranean||35|18
sea|Eastern Mediterranean;East Mediterranean;eastern Mediterranean||34|30
sea|Aegean Sea;the Aegean;Aegean||39|25
sea|Adriatic Sea;the Adriatic;Adriatic||43|15
sea|Ionian Sea||38|19
sea|Tyrrhenian Sea||40|12
sea|Baltic Sea||58|20
sea|North Sea||56|3
sea|Norwegian Sea||69|2
sea|Barents Sea||74|37
sea|Kara Sea||76|72
sea|Bering Sea||58|-178
sea|Sea of Okhotsk||55|150
sea|Arctic Ocean||85|0
sea|Atlantic Ocean;the Atlantic;Atlantic;North Atlantic;South Atlantic||25|-35
sea|Pacific Ocean;the Pacific;Pacific;Western Pacific||0|-160
sea|Indian Ocean||-10|80
sea|Southern Ocean||-65|0
sea|Red Sea||20|38
sea|Gulf of Aden||12.5|47.5
sea|Gulf of Aqaba||28.9|34.8
sea|Gulf of Suez||28.8|33
sea|Dead Sea||31.5|35.5
sea|Sea of Galilee;Lake Tiberias||32.8|35.6
sea|Arabian Sea||15|65
sea|Persian Gulf;Arabian Gulf||27|51
sea|Gulf of Oman;Sea of Oman||25|58
sea|Bay of Bengal||15|88
sea|Andaman Sea||10|96
sea|South China Sea;West Philippine Sea||13|114
sea|East China Sea||29|125
sea|Yellow Sea||36|123
sea|Sea of Japan||40|135
sea|Gulf of Thailand||10|102
sea|Coral Sea||-18|155
sea|Tasman Sea||-40|160
sea|Gulf of Tonkin||20|108
sea|Gulf of Guinea||2|3
sea|Gulf of Sidra;Gulf of Sirte||31.5|18
sea|Bay of Biscay||45|-5
sea|English Channel||50.2|-0.5
sea|Irish Sea||53.5|-5
sea|Gulf of Finland||60|26
sea|Gulf of Bothnia||62|19.5
sea|Caribbean Sea||15|-75
sea|Gulf of Mexico;Gulf of America||25|-90
sea|Gulf of California||28|-112
sea|Hudson Bay||60|-85
sea|Aral Sea||45|59
sea|Strait of Hormuz;Hormuz Strait;Straits of Hormuz;Hormuz||26.6|56.3
sea|Bab el-Mandeb;Bab al-Mandab;Bab el-Mandeb Strait;Bab al-Mandeb;Bab al-Mandab Strait||12.6|43.3
sea|Strait of Malacca;Malacca Strait;Straits of Malacca||4|100
sea|Taiwan Strait;Taiwan Straits;Formosa Strait||24.5|119.5
sea|Bosphorus;Bosporus;Bosphorus Strait|TR|41.1|29.1
sea|Dardanelles|TR|40.2|26.4
sea|Turkish Straits|TR|40.7|28
sea|Sea of Marmara;Marmara Sea|TR|40.7|28.1
sea|Kerch Strait||45.3|36.6
sea|Strait of Gibraltar||36|-5.6
sea|Bering Strait||66|-169
sea|Danish Straits|DK|55.8|11
sea|Northwest Passage||74|-95
sea|Northern Sea Route|RU|74|120
region|Snake Island;Zmiinyi Island|UA|45.3|30.2
facility|Suez Canal|EG|30.5|32.3
facility|Panama Canal|PA|9.1|-79.7
facility|Kiel Canal|DE|53.9|9.7
sea|Lake Chad||13|14
sea|Lake Victoria||-1|33
sea|Lake Tanganyika||-6.2|29.6
sea|Lake Baikal|RU|53.5|108
sea|Lake Geneva||46.4|6.5
sea|Lake Sevan|AM|40.3|45.4
sea|Lake Urmia|IR|37.7|45.4
sea|Great Lakes||45|-84
# Rivers
river|Euphrates;Euphrates River||34|41
river|Tigris;Tigris River||34|44
river|Nile;Nile River;River Nile;Blue Nile;White Nile||26|32
river|Jordan River;River Jordan||32|35.5
river|Shatt al-Arab;Arvand Rud||30.3|48.2
river|Litani River;Litani|LB|33.4|35.4
river|Orontes||35|36.5
river|Danube;Danube River||45|22
river|Rhine;Rhine River||50|7.6
river|Dnieper;Dnipro River;Dnieper River||48|34.5
river|Dniester;Dniester River||47|29
river|Don River|RU|49|42
river|Volga;Volga River|RU|52|47
river|Drina||44|19.3
river|Sava River||45|18
river|Evros;Maritsa;Evros River||41|26.4
river|Oder||52.5|14.6
river|Thames;River Thames|GB|51.5|-0.5
river|Seine;River Seine|FR|49|1.5
river|Aras;Araks;Aras River;Araxes||39.3|46.5
river|Amu Darya;Oxus||40|62
river|Syr Darya||44|66
river|Indus;Indus River||28|69
river|Ganges;Ganga||25.4|83
river|Brahmaputra;Yarlung Tsangpo||26.5|92
river|Jhelum||33.5|73.5
river|Chenab||32|74
river|Mekong;Mekong River||16|105
river|Irrawaddy;Irrawaddy River|MM|21|95
river|Yangtze;Yangtze River|CN|31|112
river|Yellow River;Huang He|CN|36|110
river|Yalu;Yalu River||40.5|125.2
river|Tumen River||42.5|130
river|Amur;Amur River||50|128
river|Ussuri||47|134
river|Congo River;Zaire River||-2|19
river|Niger River||13|0
river|Zambezi||-16|30
river|Amazon River||-3|-60
river|Orinoco||8|-66
river|Rio Grande;Río Grande||27|-99
river|Mississippi River|US|35|-90
river|Colorado River|US|36|-112
river|Potomac;Potomac River|US|38.8|-77
river|Hudson River|US|41.5|-74
# Mountains and deserts
mountain|Himalayas;the Himalayas;Himalaya||28|84
mountain|Mount Everest;Everest||27.99|86.93
mountain|Karakoram||35.9|76.5
mountain|Hindu Kush||35.5|71
mountain|Pamirs;Pamir Mountains||38.5|73
mountain|Zagros Mountains;Zagros|IR|33|48
mountain|Alborz;Elburz Mountains;Alborz Mountains|IR|36|52
mountain|Mount Damavand;Damavand|IR|35.95|52.11
mountain|Mount Ararat;Ararat|TR|39.7|44.3
mountain|Caucasus Mountains||42.5|45
mountain|Urals;the Urals;Ural Mountains|RU|60|60
mountain|Carpathians;Carpathian Mountains||48|24
mountain|Alps;the Alps||46.5|10
mountain|Pyrenees||42.7|0.9
mountain|Andes;the Andes||-20|-67
mountain|Rocky Mountains;the Rockies||43|-110
mountain|Atlas Mountains||31.5|-6
mountain|Qandil Mountains;Qandil;Kandil Mountains|IQ|36.5|45
mountain|Sinjar Mountains;Mount Sinjar|IQ|36.4|41.7
mountain|Mount Hermon||33.4|35.9
mountain|Mount Lebanon|LB|34|36
mountain|Kilimanjaro;Mount Kilimanjaro|TZ|-3.1|37.4
mountain|Mount Paektu;Paektusan;Changbai Mountain||42|128.1
mountain|Mount Fuji|JP|35.4|138.7
mountain|Vesuvius;Mount Vesuvius|IT|40.8|14.4
mountain|Siachen Glacier||35.4|77.1
region|Sahara;Sahara Desert;the Sahara||23|13
region|Gobi Desert;Gobi||42.6|103
region|Negev;Negev Desert|IL|30.8|34.8
region|Kalahari||-23|22
region|Thar Desert||27|71
region|Anatolia;Asia Minor|TR|39|35
region|Thrace||41.5|26.5
region|Mesopotamia||33|44
region|Bekaa Valley;Beqaa Valley;Bekaa;Beqaa|LB|33.8|36
region|Jordan Valley||32.3|35.5
region|Philadelphi Corridor|PS|31.3|34.25
region|Suwalki Gap;Suwałki Gap||54.2|23.2
region|Swat Valley|PK|35.2|72.4
# Facilities and sites
facility|Camp David|US|39.6|-77.5
facility|Mar-a-Lago|US|26.68|-80.04
facility|Guantanamo Bay;Guantánamo Bay;Guantanamo;Guantánamo|CU|19.9|-75.1
facility|Fort Bragg|US|35.1|-79
facility|Fort Hood|US|31.1|-97.8
facility|Joint Base Andrews;Andrews Air Force Base|US|38.8|-76.9
facility|Los Alamos National Laboratory|US|35.9|-106.3
facility|Cape Canaveral|US|28.4|-80.6
facility|Kennedy Space Center|US|28.5|-80.7
facility|Wall Street|US|40.71|-74.01
facility|Times Square|US|40.76|-73.99
facility|World Trade Center;Twin Towers|US|40.71|-74.01
facility|Arlington National Cemetery|US|38.88|-77.07
facility|Trump Tower|US|40.76|-73.97
facility|Blair House|US|38.9|-77.04
region|Diego Garcia|IO|-7.3|72.4
facility|Incirlik Air Base;Incirlik;İncirlik|TR|37|35.4
facility|Akkuyu Nuclear Power Plant;Akkuyu nuclear power plant;Akkuyu|TR|36.1|33.5
facility|Hagia Sophia|TR|41.01|28.98
facility|Topkapi Palace;Topkapı Palace|TR|41.01|28.98
facility|Gezi Park|TR|41.04|28.99
facility|Taksim Square|TR|41.04|28.99
facility|Dolmabahçe Palace;Dolmabahce Palace|TR|41.04|29
facility|Hmeimim Air Base;Hmeimim;Khmeimim;Hmeymim;Hmeimim airbase;Khmeimim Air Base|SY|35.4|35.9
facility|Tartus naval facility;Tartus naval base|SY|34.9|35.9
facility|Shayrat Airbase;Shayrat air base|SY|34.5|36.9
facility|al-Tanf;At-Tanf;Al-Tanf|SY|33.5|38.7
facility|Ain al-Asad Airbase;Ain al-Asad;Al Asad Air Base;al-Asad airbase|IQ|33.8|42.4
facility|Green Zone|IQ|33.3|44.4|ambiguous
facility|Abu Ghraib prison|IQ|33.3|44.1
facility|Evin Prison;Evin prison;Evin|IR|35.8|51.4
facility|Bushehr Nuclear Power Plant;Bushehr nuclear power plant;Bushehr nuclear plant|IR|28.8|50.9
facility|Natanz nuclear facility;Natanz|IR|33.7|51.7
facility|Fordow;Fordo;Fordow Fuel Enrichment Plant|IR|34.9|51
facility|Arak heavy water reactor;Arak reactor|IR|34.4|49.2
facility|Parchin|IR|35.5|51.8
facility|South Pars;South Pars gas field|IR|26.6|52.1
facility|Chabahar port;Chabahar Port|IR|25.3|60.6
facility|Imam Khomeini Airport;Imam Khomeini International Airport|IR|35.4|51.2
region|Kharg Island|IR|29.2|50.3
region|Abu Musa||25.9|55
facility|Al Udeid Air Base;al-Udeid;Al-Udeid Air Base;Al Udeid|QA|25.1|51.3
facility|Al Dhafra Air Base|AE|24.2|54.5
facility|Barakah nuclear power plant;Barakah Nuclear Power Plant|AE|24|52.2
facility|Abqaiq;Abqaiq oil facility|SA|25.9|49.7
facility|Neom;NEOM|SA|28|35.2
facility|Ras Tanura|SA|26.6|50.2
facility|Grand Mosque|SA|21.4|39.8|ambiguous
facility|Al-Aqsa Mosque;al-Aqsa Mosque;Al-Aqsa;al-Aqsa;al-Aqsa mosque;Haram al-Sharif;Temple Mount||31.78|35.24
facility|Western Wall;Wailing Wall||31.78|35.23
facility|Yad Vashem|IL|31.77|35.18
facility|Dimona reactor;Dimona nuclear reactor|IL|31|35.1
facility|Ben Gurion Airport;Ben-Gurion Airport|IL|32|34.9
facility|Rafah crossing;Rafah border crossing;Rafah Crossing|PS|31.2|34.3
facility|Erez crossing;Erez Crossing||31.6|34.5
facility|Kerem Shalom;Kerem Shalom crossing||31.2|34.3
facility|al-Shifa Hospital;Al-Shifa Hospital;Shifa Hospital|PS|31.5|34.4
facility|Jabalia refugee camp|PS|31.5|34.5
facility|Tahrir Square|EG|30.04|31.24
facility|Grand Ethiopian Renaissance Dam;GERD;Renaissance Dam|ET|11.2|35.1
facility|Aswan High Dam|EG|24|32.9
facility|Zaporizhzhia Nuclear Power Plant;Zaporizhzhia nuclear power plant;Zaporizhzhia nuclear plant;Zaporizhzhya Nuclear Power Plant;Zaporizhzhia plant|UA|47.5|34.6
facility|Chernobyl Nuclear Power Plant;Chernobyl;Chornobyl;Chernobyl nuclear power plant|UA|51.4|30.1
facility|Kakhovka Dam;Nova Kakhovka dam;Kakhovka dam|UA|46.8|33.4
facility|Azovstal;Azovstal steelworks;Azovstal steel plant|UA|47.1|37.6
facility|Maidan Nezalezhnosti|UA|50.45|30.52
facility|Antonov Airport;Hostomel airport|UA|50.6|30.2
facility|Boryspil Airport|UA|50.3|30.9
facility|Crimean Bridge;Kerch Bridge;Crimea Bridge;Kerch Strait Bridge||45.3|36.5
facility|Red Square|RU|55.75|37.62
facility|Baikonur Cosmodrome;Baikonur|KZ|45.9|63.3
facility|Vostochny Cosmodrome|RU|51.9|128.3
facility|Plesetsk Cosmodrome|RU|62.9|40.6
facility|Sheremetyevo Airport;Sheremetyevo|RU|55.97|37.41
facility|Vnukovo Airport;Vnukovo|RU|55.6|37.27
facility|Bocharov Ruchey|RU|43.5|39.8
facility|Novo-Ogaryovo|RU|55.7|37.2
region|Valaam|RU|61.4|30.9
facility|Severodvinsk shipyard;Sevmash|RU|64.6|39.8
facility|Nord Stream;Nord Stream 1;Nord Stream pipeline
facility|Nord Stream 2;Nord Stream 2 pipeline
facility|TurkStream;Turkish Stream;TurkStream pipeline
facility|South Stream;South Stream pipeline
facility|Blue Stream pipeline
facility|Power of Siberia;Power of Siberia pipeline
facility|Druzhba pipeline
facility|Trans-Anatolian Natural Gas Pipeline;TANAP
facility|Trans Adriatic Pipeline;TAP pipeline
facility|Baku–Tbilisi–Ceyhan pipeline;Baku-Tbilisi-Ceyhan pipeline;BTC pipeline
facility|Southern Gas Corridor
facility|Keystone XL;Keystone XL pipeline;Keystone pipeline
facility|TAPI pipeline;Turkmenistan-Afghanistan-Pakistan-India Pipeline
facility|EastMed pipeline;EastMed
facility|Yamal LNG|RU|71.3|72
facility|International North-South Transport Corridor;INSTC;North-South Transport Corridor;North-South corridor
facility|Trans-Siberian Railway|RU
facility|International Space Station;ISS
facility|Fukushima Daiichi Nuclear Power Plant;Fukushima Daiichi;Fukushima nuclear plant;Fukushima nuclear power plant|JP|37.4|141
facility|Yasukuni Shrine;Yasukuni|JP|35.7|139.7
facility|Yongbyon;Yongbyon Nuclear Scientific Research Center|KP|39.8|125.8
facility|Punggye-ri;Punggye-ri nuclear test site|KP|41.3|129.1
facility|Panmunjom;Joint Security Area|KP|37.96|126.68
facility|Kaesong Industrial Complex;Kaesong Industrial Park|KP|37.9|126.6
facility|Camp Humphreys|KR|37|127
facility|Futenma|JP|26.3|127.8
facility|Tiananmen Square;Tiananmen|CN|39.9|116.4
facility|Great Hall of the People|CN|39.9|116.4
facility|Zhongnanhai|CN|39.9|116.4
facility|Diaoyutai State Guesthouse|CN|39.9|116.3
facility|Forbidden City|CN|39.9|116.4
facility|Three Gorges Dam|CN|30.8|111
facility|Gwadar Port;Gwadar port|PK|25.1|62.3
facility|Bagram;Bagram Air Base;Bagram Airfield;Bagram air base|AF|34.9|69.3
facility|Kabul airport;Hamid Karzai International Airport|AF|34.6|69.2
facility|Torkham;Torkham border crossing||34.1|71.1
facility|Khyber Pass||34.1|71.1
facility|Hambantota Port;Hambantota port|LK|6.1|81.1
facility|Red Fort|IN|28.66|77.24
facility|Taj Mahal|IN|27.17|78.04
facility|Kudankulam Nuclear Power Plant|IN|8.2|77.7
facility|Cam Ranh Bay|VN|11.9|109.2
facility|Heathrow;Heathrow Airport|GB|51.47|-0.45
facility|Windsor Castle|GB|51.48|-0.6
facility|Chequers|GB|51.74|-0.78
facility|Trafalgar Square|GB|51.51|-0.13
facility|Lancaster House|GB|51.5|-0.14
facility|Porton Down|GB|51.1|-1.7
facility|Sellafield|GB|54.4|-3.5
facility|Hinkley Point;Hinkley Point C|GB|51.2|-3.1
facility|Eiffel Tower|FR|48.86|2.29
facility|Notre-Dame;Notre Dame Cathedral;Notre-Dame Cathedral|FR|48.85|2.35
facility|Bataclan|FR|48.86|2.37
facility|Palace of Versailles|FR|48.8|2.12
facility|Charles de Gaulle Airport|FR|49|2.55
facility|Flamanville;Flamanville Nuclear Power Plant|FR|49.5|-1.9
facility|Brandenburg Gate|DE|52.52|13.38
facility|Reichstag|DE|52.52|13.38
facility|Berlin Wall|DE|52.5|13.4
facility|Ramstein Air Base;Ramstein|DE|49.4|7.6
facility|Schloss Elmau|DE|47.6|11.2
facility|Auschwitz;Auschwitz-Birkenau|PL|50|19.2
facility|Palais Coburg;Coburg Palace|AT|48.2|16.4
facility|Hofburg;Hofburg Palace|AT|48.2|16.4
facility|Palais des Nations;Palace of Nations|CH|46.2|6.1
facility|Bürgenstock;Burgenstock|CH|47|8.4
facility|Peace Palace|NL|52.1|4.3
facility|Schiphol;Schiphol Airport|NL|52.3|4.8
facility|St. Peter's Square;Saint Peter's Square|VA|41.9|12.46
facility|Colosseum|IT|41.89|12.49
facility|Syntagma Square|GR|37.98|23.73
facility|Moria camp|GR|39.1|26.5
facility|Paks Nuclear Power Plant|HU|46.6|18.9
facility|Astravets Nuclear Power Plant;Ostrovets nuclear power plant|BY|54.8|26.1
facility|Metsamor Nuclear Power Plant;Metsamor|AM|40.2|44.1
region|Robben Island|ZA|-33.8|18.4
facility|Camp Lemonnier|DJ|11.5|43.2
facility|Itaipu Dam;Itaipu||-25.4|-54.6
facility|Planalto Palace;Planalto|BR|-15.8|-47.9
facility|Casa Rosada|AR|-34.6|-58.4
facility|La Moneda;La Moneda Palace|CL|-33.4|-70.7
facility|Pine Gap|AU|-23.8|133.7
sea|Great Barrier Reef|AU|-18.3|147.7
facility|Al-Hol camp;al-Hol;al-Hawl;Al-Hol|SY|36.4|41.2
facility|Yarmouk camp|SY|33.5|36.3
facility|Zaatari refugee camp;Zaatari|JO|32.3|36.3
facility|Ain al-Hilweh;Ein el-Hilweh|LB|33.5|35.4
facility|Port of Beirut;Beirut port|LB|33.9|35.5
facility|Dadaab|KE|0.1|40.3
facility|Cox's Bazar refugee camps;Kutupalong|BD|21.2|92.2
# Towns in the news that the table of cities lacks
city|Sharm el-Sheikh;Sharm el Sheikh;Sharm al-Sheikh|EG|27.9|34.3
city|El Alamein;El-Alamein|EG|30.8|28.9
city|Qamishli;Al-Qamishli;Kamishli|SY|37.05|41.23
city|Khan Sheikhoun;Khan Shaykhun|SY|35.44|36.65
city|Maaloula|SY|33.84|36.55
city|Baghuz|SY|34.46|40.95
city|Ras al-Ain|SY|36.85|40.07
city|Tal Abyad;Tell Abyad|SY|36.7|38.96
city|Ma'arrat al-Numan;Maarat al-Numan|SY|35.64|36.67
city|Beit Hanoun|PS|31.54|34.54
city|Deir al-Balah|PS|31.42|34.35
city|Jabalia|PS|31.53|34.48
city|Jenin|PS|32.46|35.3
city|Sderot|IL|31.52|34.6
city|Metula|IL|33.28|35.58
city|Majdal Shams||33.27|35.77
city|Hawija|IQ|35.33|43.77
city|Halabja|IQ|35.18|45.98
city|Tal Afar;Talafar|IQ|36.38|42.45
city|Khanaqin|IQ|34.35|45.38
city|Baiji;Bayji|IQ|34.93|43.49
city|Bandar Anzali;Anzali|IR|37.47|49.46
city|Asaluyeh;Assaluyeh|IR|27.48|52.61
city|Davos|CH|46.8|9.84
city|Evian;Évian|FR|46.4|6.59
city|Deauville|FR|49.36|0.07
city|Oradour-sur-Glane|FR|45.93|1.03
city|Carbis Bay|GB|50.2|-5.47
city|Gleneagles|GB|56.29|-3.75
city|Lough Erne|GB|54.45|-7.7
city|Lockerbie|GB|55.12|-3.35
city|Hillsborough|GB|54.46|-6.08|ambiguous
city|St Andrews|GB|56.34|-2.8
city|Heiligendamm|DE|54.14|11.84
city|Meseberg|DE|52.97|13.1
city|Elmau|DE|47.57|11.19
city|Taormina|IT|37.85|15.29
city|Amatrice|IT|42.63|13.29
city|Borgo Egnazia|IT|40.87|17.39
city|Castel Gandolfo|IT|41.75|12.65
city|Assisi|IT|43.07|12.62
city|Charlevoix|CA|47.65|-70.15
city|Kananaskis|CA|50.92|-115.1
city|Lac-Mégantic;Lac-Megantic|CA|45.58|-70.88
city|La Malbaie|CA|47.65|-70.15
city|Los Cabos|MX|23.06|-109.7
city|Ayotzinapa|MX|17.55|-99.4
city|Sandy Hook|US|41.42|-73.28
city|Newtown|US|41.41|-73.3|ambiguous
city|East Palestine|US|40.83|-80.54
city|Srebrenica|BA|44.1|19.3
city|Racak|XK|42.43|21.02
city|Bled|SI|46.37|14.11|ambiguous
city|Brdo pri Kranju|SI|46.27|14.37
city|Avdiivka|UA|48.14|37.74
city|Vuhledar|UA|47.78|37.25
city|Chasiv Yar|UA|48.59|37.83
city|Soledar|UA|48.68|38.07
city|Ilovaisk|UA|47.93|38.2
city|Hostomel|UA|50.57|30.27
city|Izium;Izyum|UA|49.21|37.25
city|Kupiansk;Kupyansk|UA|49.71|37.61
city|Enerhodar;Energodar|UA|47.5|34.66
city|Pripyat;Prypiat|UA|51.41|30.06
city|Marinka|UA|47.94|37.5
city|Lachin|AZ|39.64|46.55
city|Meghri|AM|38.9|46.24
city|Jermuk|AM|39.84|45.67
city|Borjomi|GE|41.84|43.39
city|Pitsunda|GE|43.16|40.34
city|Suzdal|RU|56.42|40.45
city|Svetlogorsk|RU|54.94|20.15
city|Zavidovo|RU|56.52|36.54
city|Skolkovo|RU|55.69|37.37
city|Belavezha|BY|52.57|23.8
city|Khorgos|KZ|44.2|80.4
city|Borovoe;Burabay|KZ|53.08|70.31
city|Awaza;Avaza|TM|39.96|52.82
city|Torkham|AF|34.12|71.09
city|Spin Boldak|AF|31.0|66.4
city|Balakot|PK|34.55|73.35
city|Uri|IN|34.08|74.05|ambiguous
city|Pahalgam|IN|34.01|75.32
city|Kargil|IN|34.56|76.13
city|Galwan Valley|IN|34.75|78.2
city|Ayodhya|IN|26.79|82.2
city|Dharamshala;Dharamsala|IN|32.22|76.32
city|Wagah|PK|31.6|74.57
city|Boao|CN|19.16|110.59
city|Beidaihe|CN|39.83|119.48
city|Hakone|JP|35.23|139.11
city|Karuizawa|JP|36.35|138.6
city|Ise-Shima;Ise-shima|JP|34.33|136.83
city|Toyako|JP|42.57|140.82
city|Kemijärvi|FI|66.71|27.43
city|Ny-Ålesund|SJ|78.92|11.93
city|Skhirat|MA|33.85|-7.03
city|Derna|LY|32.77|22.64
city|Ghadames|LY|30.13|9.5
city|Sebha|LY|27.04|14.43
city|Chibok|NG|10.87|12.85
city|Baga|NG|13.12|13.82|ambiguous
city|Dapchi|NG|12.5|11.5
city|Kidal|ML|18.44|1.41
city|Lalibela|ET|12.03|39.04
city|Palma|MZ|-10.77|40.47|ambiguous
city|Marikana|ZA|-25.7|27.48
city|Sun City|ZA|-25.33|27.09|ambiguous
city|Waitangi|NZ|-35.27|174.08
city|Uluru|AU|-25.34|131.03
# Provinces, states and regions that news of five continents names
region|Abia|NG
region|Adamawa|NG
region|Akwa Ibom|NG
region|Anambra|NG
region|Bayelsa|NG
region|Benue|NG
region|Cross River|NG
region|Ebonyi|NG
region|Ekiti|NG
region|Jigawa|NG
region|Kebbi|NG
region|Kogi|NG
region|Kwara|NG
region|Ogun|NG
region|Osun|NG
region|Plateau State|NG
region|Rivers State|NG
region|Taraba|NG
region|Yobe|NG
region|Zamfara|NG
region|Delta State|NG
region|Niger State|NG
region|Lagos State|NG
region|Kano State|NG
region|Kaduna State|NG
region|Benue State|NG
region|Baringo|KE
region|Bomet|KE
region|Elgeyo-Marakwet|KE
region|Kajiado|KE
region|Kirinyaga|KE
region|Laikipia|KE
region|Makueni|KE
region|Murang'a|KE
region|Nyamira|KE
region|Nyandarua|KE
region|Taita-Taveta|KE
region|Tana River|KE
region|Tharaka-Nithi|KE
region|Trans-Nzoia|KE
region|Turkana|KE
region|Uasin Gishu|KE
region|Vihiga|KE
region|West Pokot|KE
region|Acholi sub-region|UG
region|Ankole|UG
region|Buganda|UG
region|Bunyoro|UG
region|Busoga|UG
region|Karamoja|UG
region|West Nile|UG
region|Pader|UG
region|Moroto|UG
region|Kagera|TZ
region|Katavi|TZ
region|Manyara|TZ
region|Rukwa|TZ
region|Ruvuma|TZ
region|Simiyu|TZ
region|Benishangul-Gumuz|ET
region|Wollega|ET
region|Wollo|ET
region|Awdal|SO
region|Bakool|SO
region|Banadir|SO
region|Galgadud|SO
region|Galmudug|SO
region|Gedo|SO
region|Hiiraan|SO
region|Hirshabelle|SO
region|Middle Shabelle|SO
region|Lower Shabelle|SO
region|Middle Juba|SO
region|Lower Juba|SO
region|Mudug|SO
region|Nugal|SO
region|Sanaag|SO
region|Togdheer|SO
region|Blue Nile State|SD
region|Central Darfur|SD
region|East Darfur|SD
region|North Darfur|SD
region|South Darfur|SD
region|West Darfur|SD
region|Gedaref|SD
region|Gezira|SD
region|North Kordofan|SD
region|West Kordofan|SD
region|Sennar|SD
region|White Nile State|SD
region|Bahr el Ghazal|SS
region|Central Equatoria|SS
region|Eastern Equatoria|SS
region|Western Equatoria|SS
region|Equatoria|SS
region|Jonglei|SS
region|Upper Nile|SS
region|Warrap|SS
region|Bas-Uele|CD
region|Haut-Uele|CD
region|Tshopo|CD
region|Equateur|CD
region|Équateur|CD
region|Haut-Katanga|CD
region|Haut-Lomami|CD
region|Kasai|CD
region|Kasaï|CD
region|Kasai Central|CD
region|Kongo Central|CD
region|Lomami|CD
region|Lualaba|CD
region|Mai-Ndombe|CD
region|Maniema|CD
region|Mongala|CD
region|Sankuru|CD
region|Ménaka|ML
region|Taoudenit|ML
region|Macina|ML
region|Boucle du Mouhoun|BF
region|Centre-Nord|BF
region|Centre-Est|BF
region|Yatenga|BF
region|Oudalan|BF
region|Borkou|TD
region|Ennedi|TD
region|Guéra|TD
region|Moyen-Chari|TD
region|Ouaddaï|TD
region|Ouaddai|TD
region|Tibesti|TD
region|Ahafo|GH
region|Bono East|GH
region|Brong Ahafo|GH
region|Greater Accra|GH
region|Fatick|SN
region|Eastern Cape|ZA
region|Free State|ZA
region|Limpopo|ZA
region|North West Province|ZA
region|Northern Cape|ZA
region|Ekurhuleni|ZA
region|Manicaland|ZW
region|Mashonaland|ZW
region|Mashonaland Central|ZW
region|Mashonaland East|ZW
region|Mashonaland West|ZW
region|Matabeleland|ZW
region|Matabeleland North|ZW
region|Matabeleland South|ZW
region|Midlands Province|ZW
region|Copperbelt|ZM
region|Luapula|ZM
region|Muchinga|ZM
region|Barotseland|ZM
region|Gaza Province|MZ
region|Niassa|MZ
region|Sofala|MZ
region|Zambezia|MZ
region|Zambézia|MZ
region|Bié|AO
region|Cuando Cubango|AO
region|Cuanza Norte|AO
region|Cunene|AO
region|Huíla|AO
region|Lunda Norte|AO
region|Lunda Sul|AO
region|Moxico|AO
region|Analamanga|MG
region|Anosy|MG
region|Atsinanana|MG
region|Boeny|MG
region|Menabe|MG
region|Vatovavy|MG
region|Rubavu|RW
region|Nyagatare|RW
region|Al Haouz|MA
region|Souss-Massa|MA
region|Kabylia|DZ
region|Kabylie|DZ
region|Jufra|LY
region|Assiut|EG
region|Beheira|EG
region|Beni Suef|EG
region|Dakahlia|EG
region|Fayoum|EG
region|Gharbia|EG
region|Kafr El-Sheikh|EG
region|Matrouh|EG
region|Minya|EG
region|Monufia|EG
region|Menoufia|EG
region|New Valley|EG
region|North Sinai|EG
region|Qalyubia|EG
region|Qena|EG
region|Red Sea Governorate|EG
region|Sharqia|EG
region|South Sinai|EG
region|Upper Egypt|EG
region|Nile Delta|EG
region|Babil|IQ
region|Dhi Qar|IQ
region|Dohuk|IQ
region|Duhok|IQ
region|Diwaniya|IQ
region|Maysan|IQ
region|Muthanna|IQ
region|Ninewa|IQ
region|Qadisiyah|IQ
region|Salahuddin|IQ
region|Salah al-Din|IQ
region|Salah ad-Din|IQ
region|Sulaimaniyah|IQ
region|Wasit|IQ
region|Quneitra|SY
region|Sweida|SY
region|Suwayda|SY
region|Abyan|YE
region|Al Dhale|YE
region|Al Mahra|YE
region|Al-Mahra|YE
region|Lahj|YE
region|Raymah|YE
region|Saada|YE
region|Sa'ada|YE
region|Shabwa|YE
region|Shabwah|YE
region|Socotra|YE
region|Tihama|YE
region|Al-Ahsa|SA
region|Asir|SA
region|Hejaz|SA
region|Hijaz|SA
region|Jazan|SA
region|Akkar|LB
region|Chouf|LB
region|Keserwan|LB
region|Nabatieh|LB
region|Chaharmahal and Bakhtiari|IR
region|Golestan|IR
region|Kohgiluyeh and Boyer-Ahmad|IR
region|Lorestan|IR
region|Markazi|IR
region|North Khorasan|IR
region|South Khorasan|IR
region|Badakhshan|AF
region|Badghis|AF
region|Bamiyan|AF
region|Daikundi|AF
region|Faryab|AF
region|Ghor|AF
region|Jowzjan|AF
region|Kapisa|AF
region|Kunar|AF
region|Laghman|AF
region|Logar|AF
region|Nimroz|AF
region|Nuristan|AF
region|Paktia|AF
region|Paktika|AF
region|Parwan|AF
region|Samangan|AF
region|Sar-e Pol|AF
region|Takhar|AF
region|Uruzgan|AF
region|Maidan Wardak|AF
region|Zabul|AF
region|Bajaur|PK
region|Khyber|PK
region|Kurram|PK
region|Malakand|PK
region|Mohmand|PK
region|Orakzai|PK
region|Swat|PK
region|Cholistan|PK
region|Chitral|PK
region|Kohistan|PK
region|Bastar|IN
region|Lakshadweep|IN
region|Marathwada|IN
region|Meghalaya|IN
region|Mizoram|IN
region|Saurashtra|IN
region|Tripura|IN
region|Vidarbha|IN
region|Bundelkhand|IN
region|Gadchiroli|IN
region|Dantewada|IN
region|Wayanad|IN
region|Idukki|IN
region|Majuli|IN
region|Barishal|BD
region|Chittagong Hill Tracts|BD
region|Rangamati|BD
region|Sabaragamuwa|LK
region|Bagmati|NP
region|Gandaki|NP
region|Lumbini|NP
region|Sudurpashchim|NP
region|Dolpa|NP
region|Solukhumbu|NP
region|Kailali|NP
region|Ayeyarwady|MM
region|Irrawaddy Delta|MM
region|Chin State|MM
region|Karen State|MM
region|Kayah State|MM
region|Kayin State|MM
region|Magwe|MM
region|Mon State|MM
region|Tanintharyi|MM
region|Ayutthaya|TH
region|Mae Hong Son|TH
region|Phang Nga|TH
region|Isaan|TH
region|Banteay Meanchey|KH
region|Mondulkiri|KH
region|Oddar Meanchey|KH
region|Preah Sihanouk|KH
region|Preah Vihear|KH
region|Ratanakiri|KH
region|Attapeu|LA
region|Bokeo|LA
region|Champasak|LA
region|Houaphanh|LA
region|Khammouane|LA
region|Oudomxay|LA
region|Xaysomboun|LA
region|Xiangkhouang|LA
region|An Giang|VN
region|Ba Ria-Vung Tau|VN
region|Binh Dinh|VN
region|Binh Duong|VN
region|Dak Lak|VN
region|Dien Bien|VN
region|Dong Nai|VN
region|Dong Thap|VN
region|Gia Lai|VN
region|Khanh Hoa|VN
region|Kien Giang|VN
region|Lai Chau|VN
region|Lam Dong|VN
region|Nam Dinh|VN
region|Nghe An|VN
region|Ninh Thuan|VN
region|Phu Yen|VN
region|Quang Binh|VN
region|Quang Nam|VN
region|Quang Ninh|VN
region|Quang Tri|VN
region|Tien Giang|VN
region|Vinh Phuc|VN
region|Bangka-Belitung|ID
region|Banten|ID
region|Central Java|ID
region|Central Kalimantan|ID
region|Central Sulawesi|ID
region|East Java|ID
region|East Kalimantan|ID
region|East Nusa Tenggara|ID
region|Jambi|ID
region|Lampung|ID
region|Lombok|ID
region|Maluku|ID
region|North Kalimantan|ID
region|North Maluku|ID
region|North Sulawesi|ID
region|North Sumatra|ID
region|Riau|ID
region|Riau Islands|ID
region|South Kalimantan|ID
region|South Sulawesi|ID
region|South Sumatra|ID
region|Southeast Sulawesi|ID
region|Sumba|ID
region|Sumbawa|ID
region|West Java|ID
region|West Kalimantan|ID
region|West Nusa Tenggara|ID
region|West Sulawesi|ID
region|West Sumatra|ID
region|Nduga|ID
region|Intan Jaya|ID
region|Johor|MY
region|Kedah|MY
region|Kelantan|MY
region|Melaka|MY
region|Negri Sembilan|MY
region|Pahang|MY
region|Perak|MY
region|Perlis|MY
region|Selangor|MY
region|Terengganu|MY
region|Klang Valley|MY
region|Baram|MY
region|Langkawi|MY
region|Agusan del Norte|PH
region|Agusan del Sur|PH
region|Aklan|PH
region|Albay|PH
region|Apayao|PH
region|Basilan|PH
region|Bataan|PH
region|Batanes|PH
region|Benguet|PH
region|Bicol|PH
region|Biliran|PH
region|Bohol|PH
region|Bukidnon|PH
region|Cagayan|PH
region|Camarines Norte|PH
region|Camarines Sur|PH
region|Capiz|PH
region|Catanduanes|PH
region|Cavite|PH
region|Cebu|PH
region|North Cotabato|PH
region|South Cotabato|PH
region|Davao de Oro|PH
region|Davao del Norte|PH
region|Davao del Sur|PH
region|Davao Occidental|PH
region|Davao Oriental|PH
region|Eastern Samar|PH
region|Northern Samar|PH
region|Guimaras|PH
region|Ifugao|PH
region|Ilocos Norte|PH
region|Ilocos Sur|PH
region|Kalinga|PH
region|Lanao del Norte|PH
region|Lanao del Sur|PH
region|Leyte|PH
region|Southern Leyte|PH
region|Maguindanao|PH
region|Marinduque|PH
region|Metro Manila|PH
region|Mindoro|PH
region|Misamis Occidental|PH
region|Misamis Oriental|PH
region|Negros|PH
region|Negros Occidental|PH
region|Negros Oriental|PH
region|Nueva Ecija|PH
region|Nueva Vizcaya|PH
region|Palawan|PH
region|Pampanga|PH
region|Pangasinan|PH
region|Sarangani|PH
region|Siquijor|PH
region|Sultan Kudarat|PH
region|Sulu|PH
region|Surigao del Norte|PH
region|Surigao del Sur|PH
region|Tarlac|PH
region|Tawi-Tawi|PH
region|Visayas|PH
region|Zambales|PH
region|Zamboanga del Norte|PH
region|Zamboanga del Sur|PH
region|Zamboanga Sibugay|PH
region|Zamboanga Peninsula|PH
region|Anhui|CN
region|Guizhou|CN
region|Jiangxi|CN
region|Ningxia|CN
region|Qinghai|CN
region|Shanxi|CN
region|Hualien|TW
region|Miaoli|TW
region|Pingtung|TW
region|Taitung|TW
region|Yunlin|TW
region|Taoyuan|TW
region|Aichi|JP
region|Ehime|JP
region|Fukui|JP
region|Gifu|JP
region|Gunma|JP
region|Hyogo|JP
region|Iwate|JP
region|Kagawa|JP
region|Kanagawa|JP
region|Shikoku|JP
region|Mie|JP
region|Miyagi|JP
region|Shiga|JP
region|Shimane|JP
region|Yamanashi|JP
region|Chungcheong|KR
region|Gangwon|KR
region|Gyeonggi|KR
region|Gyeongsang|KR
region|Jeolla|KR
region|North Chungcheong|KR
region|South Chungcheong|KR
region|North Gyeongsang|KR
region|South Gyeongsang|KR
region|North Jeolla|KR
region|South Jeolla|KR
region|Chagang|KP
region|Hamgyong|KP
region|North Hamgyong|KP
region|South Hamgyong|KP
region|North Pyongan|KP
region|South Pyongan|KP
region|Ryanggang|KP
region|Hwanghae|KP
region|Akmola|KZ
region|Karaganda|KZ
region|Mangystau|KZ
region|Turkistan|KZ
region|Zhambyl|KZ
region|Batken|KG
region|Chuy|KG
region|Issyk-Kul|KG
region|Khatlon|TJ
region|Sughd|TJ
region|Andijan|UZ
region|Khorezm|UZ
region|Surkhandarya|UZ
region|Alagoas|BR
region|Amapá|BR
region|Bahia|BR
region|Ceará|BR
region|Espírito Santo|BR
region|Maranhão|BR
region|Mato Grosso do Sul|BR
region|Minas Gerais|BR
region|Paraíba|BR
region|Pernambuco|BR
region|Piauí|BR
region|Rio Grande do Norte|BR
region|Rio Grande do Sul|BR
region|Rondônia|BR
region|Roraima|BR
region|Sergipe|BR
region|Tocantins|BR
region|Pantanal|BR
region|Baixada Fluminense|BR
region|Catamarca|AR
region|Chaco|AR
region|Chubut|AR
region|Jujuy|AR
region|La Pampa|AR
region|Misiones|AR
region|Tucumán|AR
region|Antioquia|CO
region|Atlántico|CO
region|Boyacá|CO
region|Caquetá|CO
region|Casanare|CO
region|Chocó|CO
region|Cundinamarca|CO
region|Guainía|CO
region|Guaviare|CO
region|Huila|CO
region|La Guajira|CO
region|Nariño|CO
region|Norte de Santander|CO
region|Putumayo|CO
region|Quindío|CO
region|Risaralda|CO
region|Tolima|CO
region|Valle del Cauca|CO
region|Vaupés|CO
region|Vichada|CO
region|Catatumbo|CO
region|Anzoátegui|VE
region|Apure|VE
region|Aragua|VE
region|Carabobo|VE
region|Cojedes|VE
region|Delta Amacuro|VE
region|Guárico|VE
region|Monagas|VE
region|Nueva Esparta|VE
region|Portuguesa|VE
region|Táchira|VE
region|Yaracuy|VE
region|Zulia|VE
region|Azuay|EC
region|Carchi|EC
region|Chimborazo|EC
region|Cotopaxi|EC
region|Galápagos|EC
region|Guayas|EC
region|Imbabura|EC
region|Los Ríos|EC
region|Manabí|EC
region|Morona Santiago|EC
region|Napo|EC
region|Pastaza|EC
region|Pichincha|EC
region|Sucumbíos|EC
region|Tungurahua|EC
region|Zamora-Chinchipe|EC
region|Áncash|PE
region|Ancash|PE
region|Apurímac|PE
region|Apurimac|PE
region|Madre de Dios|PE
region|Ucayali|PE
region|VRAEM|PE
region|Chuquisaca|BO
region|El Chapare|BO
region|Araucanía|CL
region|La Araucanía|CL
region|Arica y Parinacota|CL
region|Aysén|CL
region|Biobío|CL
region|Los Lagos|CL
region|Magallanes|CL
region|Ñuble|CL
region|O'Higgins|CL
region|Tarapacá|CL
region|Alto Paraná|PY
region|Amambay|PY
region|Canindeyú|PY
region|Itapúa|PY
region|Baja California Sur|MX
region|Coahuila|MX
region|Jalisco|MX
region|Morelos|MX
region|Nuevo León|MX
region|Nuevo Leon|MX
region|Querétaro|MX
region|Quintana Roo|MX
region|Sonora|MX
region|Tabasco|MX
region|Alta Verapaz|GT
region|Baja Verapaz|GT
region|El Petén|GT
region|Petén|GT
region|Izabal|GT
region|Quiché|GT
region|Suchitepéquez|GT
region|Atlántida|HN
region|Choluteca|HN
region|Copán|HN
region|Gracias a Dios|HN
region|Olancho|HN
region|Cuscatlán|SV
region|Morazán|SV
region|Bosawás|NI
region|Chontales|NI
region|Nueva Segovia|NI
region|Mosquitia|NI
region|Bocas del Toro|PA
region|Chiriquí|PA
region|Veraguas|PA
region|Guna Yala|PA
region|Grand'Anse|HT
region|Villa Clara|CU
region|East New Britain|PG
region|West New Britain|PG
region|East Sepik|PG
region|West Sepik|PG
region|Sandaun|PG
region|Hela|PG
region|Milne Bay|PG
region|Morobe|PG
region|New Ireland|PG
region|Guadalcanal|SB
region|Malaita|SB
region|Choiseul|SB
region|Rennell|SB
region|Temotu|SB
region|Viti Levu|FJ
region|Vanua Levu|FJ
region|Taveuni|FJ
region|Kadavu|FJ
region|Macuata|FJ
region|Cakaudrove|FJ
region|Espiritu Santo|VU
region|Malampa|VU
region|Penama|VU
region|Tafea|VU
region|Upolu|WS
region|Savai'i|WS
region|Tongatapu|TO
region|Vava'u|TO
region|Ha'apai|TO
region|'Eua|TO
region|Chuuk|FM
region|Kosrae|FM
region|Pohnpei|FM
region|Kwajalein|MH
region|Majuro Atoll|MH
region|Bikini Atoll|MH
region|Ebeye|MH
region|Kiritimati|KI
region|Loyalty Islands|NC
region|Lifou|NC
region|Ouvéa|NC
region|Tahiti|PF
region|Bora Bora|PF
region|Marquesas|PF
region|Mururoa|PF
region|Moruroa|PF
region|Arnhem Land|AU
region|Pilbara|AU
region|Torres Strait Islands|AU
region|Australian Capital Territory|AU
region|Gippsland|AU
region|Bay of Plenty|NZ
region|Hawke's Bay|NZ
region|Manawatū|NZ
region|Otago|NZ
region|Taranaki|NZ
region|Waikato|NZ
region|Wairarapa|NZ
region|North Island|NZ
region|South Island|NZ
region|Chatham Islands|NZ
region|Fiordland|NZ
region|Labrador|CA
region|Cape Breton|CA
region|Vancouver Island|CA
region|Haida Gwaii|CA
region|Nunavik|CA
`;
