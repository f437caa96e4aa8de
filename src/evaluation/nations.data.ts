/** Adjectives and nouns for the people of countries, of parts of the world, of ethnic groups and faiths, singular or plural without s. The evaluation's own: the extractor does not read it. */
export const DEMONYMS = `
Afghan Albanian Algerian American Andorran Angolan Antiguan Arab Argentine Argentinian Argentinean Armenian Australian Aussie Austrian
Azerbaijani Azeri Bahamian Bahraini Bangladeshi Barbadian Bajan Basotho Basque Belarusian Belarussian Belgian Belizean Beninese Bermudian
Bhutanese Bolivian Bosnian Botswanan Brazilian Briton British Bruneian Bulgarian Burkinabe Burmese Burundian Cambodian Cameroonian
Canadian Catalan Chadian Chechen Chilean Chinese Colombian Comorian Congolese Corsican Croat Croatian Cuban Cypriot Czech Czechoslovak
Dane Danish Djiboutian Dominican Dutch Dutchman Ecuadorean Ecuadorian Egyptian Emirati English Englishman Eritrean Estonian Eswatini
Ethiopian European Faroese Fijian Filipino Filipina Finn Finnish Flemish French Frenchman Gabonese Galician Gambian Georgian German
Ghanaian Greek Greenlandic Grenadian Guatemalan Guinean Guyanese Haitian Honduran Hungarian Icelander Icelandic Indian Indonesian Iranian
Iraqi Irish Irishman Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kazakhstani Kenyan Korean Kosovan Kosovar Kurd Kurdish
Kuwaiti Kyrgyz Lao Laotian Latvian Lebanese Lesothan Liberian Libyan Lithuanian Luxembourgish Macedonian Malagasy Malawian Malay
Malaysian Maldivian Malian Maltese Marshallese Mauritanian Mauritian Mexican Micronesian Moldovan Monegasque Mongolian Montenegrin
Moroccan Mozambican Myanmarese Namibian Nauruan Nepalese Nepali Nicaraguan Nigerian Nigerien Norwegian Omani Pakistani Palauan
Palestinian Panamanian Paraguayan Persian Peruvian Pole Polish Portuguese Prussian Qatari Roman Romanian Russian Rwandan Salvadoran
Samoan Saudi Scot Scottish Scotsman Senegalese Serb Serbian Seychellois Singaporean Slav Slavic Slovak Slovakian Slovene Slovenian
Somali Somalian Soviet Spaniard Spanish Sudanese Surinamese Swazi Swede Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan
Timorese Togolese Tongan Trinidadian Tunisian Turk Turkish Turkmen Tuvaluan Ugandan Ukrainian Uruguayan Uyghur Uighur Uzbek Vanuatuan
Venezuelan Vietnamese Welsh Welshman Yemeni Yugoslav Zambian Zimbabwean
African Asian Caribbean Eurasian Hispanic Latin Latino Middle-Eastern Nordic Scandinavian Western Westerner
Aboriginal Amhara Assyrian Aymara Baloch Bavarian Bedouin Bengali Berber Bosniak Breton Copt Coptic Fulani Gaelic Gypsy Han Hausa Hutu
Igbo Inuit Javanese Kashmiri Maori Māori Mapuche Maya Mayan Mongol Moravian Norse Oromo Pashtun Polynesian Punjabi Quechua Rohingya Roma
Romani Sami Sindhi Sinhalese Sioux Tamil Tatar Tigrayan Tuareg Tutsi Yoruba Zulu
Alawite Amish Anglican Baptist Buddhist Calvinist Catholic Christian Druze Evangelical Hindu Islamic Ismaili Jain Jew Jewish Lutheran
Maronite Methodist Mormon Moslem Muslim Orthodox Pentecostal Presbyterian Protestant Quaker Salafi Shia Shi'a Shiite Shi'ite Sikh Sufi
Sunni Yazidi Zoroastrian
`;

/** Names of countries that the press uses beside those of the Unicode tables. */
export const MORE_COUNTRIES = `
America|US|U.S.|USA|U.S.A.|UK|U.K.|Britain|Great Britain|England|Scotland|Wales|UAE|Burma|Ivory Coast|Czech Republic|Macedonia|
Swaziland|Turkey|Palestine|Congo|DRC|Democratic Republic of the Congo|Democratic Republic of Congo|Republic of the Congo|
Bosnia|Bosnia and Herzegovina|Cape Verde|East Timor|Timor-Leste|Russian Federation|Soviet Union|USSR|Yugoslavia|Syrian Arab Republic|
Republic of Korea|Korea|Islamic Republic of Iran|Kingdom of Saudi Arabia|Hong Kong|Macau|Vatican|Holy See|Kosovo|Gambia|Bahamas|
United States of America|Republic of Ireland|DPRK|PRC|People's Republic of China|Commonwealth of Australia
`;
