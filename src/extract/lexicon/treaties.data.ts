/** type | year | name;aliases | parties (ISO codes, organization slugs), where few and certain | "shared" where others begin with its name. */
export const TREATY_ROWS = `
# Nuclear arms and arms control
agreement|2015|Joint Comprehensive Plan of Action;JCPOA;Iran nuclear deal;Iran deal;Iran nuclear agreement;Iranian nuclear deal;Iran nuclear accord;2015 nuclear deal;2015 Iran nuclear deal|IR;CN;FR;DE;RU;GB;US;european-union
agreement|2013|Joint Plan of Action;JPOA;Geneva interim agreement|IR;CN;FR;DE;RU;GB;US
treaty|1968|Treaty on the Non-Proliferation of Nuclear Weapons;NPT;Non-Proliferation Treaty;Nuclear Non-Proliferation Treaty;Nuclear Nonproliferation Treaty;Nonproliferation Treaty
agreement|1997|Additional Protocol;IAEA Additional Protocol;Model Additional Protocol
treaty|1996|Comprehensive Nuclear-Test-Ban Treaty;CTBT;Comprehensive Test Ban Treaty;Comprehensive Nuclear Test Ban Treaty
treaty|1963|Partial Test Ban Treaty;PTBT;Limited Test Ban Treaty;Nuclear Test Ban Treaty|US;GB
treaty|1974|Threshold Test Ban Treaty
treaty|2017|Treaty on the Prohibition of Nuclear Weapons;TPNW;Nuclear Ban Treaty
treaty|1987|Intermediate-Range Nuclear Forces Treaty;INF;INF Treaty;Intermediate-range Nuclear Forces treaty|US;RU
treaty|1972|Anti-Ballistic Missile Treaty;ABM Treaty|US;RU
treaty|1972|SALT I;Strategic Arms Limitation Talks Agreement;Interim Agreement on Strategic Offensive Arms|US;RU
treaty|1979|SALT II;SALT II Treaty|US;RU
treaty|1991|START I;Strategic Arms Reduction Treaty;START Treaty|US;RU
treaty|1993|START II|US;RU
treaty|2010|New START;New START Treaty;New Strategic Arms Reduction Treaty|US;RU
treaty|2002|Strategic Offensive Reductions Treaty;SORT;Moscow Treaty;Treaty of Moscow|US;RU
agreement|2000|Plutonium Management and Disposition Agreement|US;RU
treaty|1992|Treaty on Open Skies;Open Skies Treaty
treaty|1990|Treaty on Conventional Armed Forces in Europe;CFE Treaty;CFE;Conventional Forces in Europe Treaty
treaty|1993|Chemical Weapons Convention;CWC;Convention on Chemical Weapons
treaty|1972|Biological Weapons Convention;BWC;Biological and Toxin Weapons Convention
treaty|1925|Geneva Protocol;Geneva Protocol on Chemical Weapons||shared
treaty|1997|Ottawa Treaty;Mine Ban Treaty;Ottawa Convention;Anti-Personnel Mine Ban Convention;Convention on Anti-Personnel Mines
treaty|2008|Convention on Cluster Munitions
treaty|1980|Convention on Certain Conventional Weapons
treaty|2013|Arms Trade Treaty;ATT
treaty|1967|Outer Space Treaty
treaty|1979|Moon Treaty;Moon Agreement
declaration|2020|Artemis Accords
treaty|1967|Treaty of Tlatelolco
treaty|1985|Treaty of Rarotonga
treaty|1996|Treaty of Pelindaba
treaty|1995|Treaty of Bangkok;Bangkok Treaty
treaty|2006|Treaty of Semipalatinsk;Central Asian Nuclear Weapon Free Zone Treaty|KZ;KG;TJ;TM;UZ
agreement|1987|Missile Technology Control Regime;MTCR
agreement|1996|Wassenaar Arrangement
agreement|1994|Agreed Framework;US-North Korea Agreed Framework|US;KP
declaration|2018|Singapore declaration;Singapore Joint Statement|US;KP
declaration|2018|Panmunjom Declaration|KP;KR
declaration|1992|Joint Declaration on the Denuclearization of the Korean Peninsula|KP;KR
agreement|2008|123 Agreement;India–United States Civil Nuclear Agreement;US-India civil nuclear agreement;US-India nuclear deal;Indo-US nuclear deal|US;IN
agreement|2013|Framework for Elimination of Syrian Chemical Weapons|US;RU
declaration|2010|Tehran Declaration;Tehran nuclear declaration|IR;TR;BR
memorandum|1994|Budapest Memorandum;Budapest Memorandum on Security Assurances|UA;RU;GB;US
declaration|2002|Hague Code of Conduct
# Peace agreements and ceasefires
agreement|1978|Camp David Accords;Camp David Agreement;Camp David Agreements;Camp David accords|EG;IL
treaty|1979|Egypt–Israel Peace Treaty;Egypt-Israel peace treaty;Israeli-Egyptian peace treaty|EG;IL
treaty|1994|Israel–Jordan Peace Treaty;Israel-Jordan peace treaty;Wadi Araba Treaty|IL;JO
agreement|1993|Oslo Accords;Oslo I Accord;Oslo Accord;Oslo Agreements;Oslo agreements;Declaration of Principles on Interim Self-Government Arrangements|IL;palestine-liberation-organization
agreement|1995|Oslo II Accord;Oslo II|IL;palestine-liberation-organization
agreement|1998|Wye River Memorandum|IL;palestine-liberation-organization
agreement|1994|Gaza–Jericho Agreement|IL;palestine-liberation-organization
agreement|1994|Paris Protocol;Protocol on Economic Relations|IL;palestine-liberation-organization|shared
agreement|2020|Abraham Accords;Abraham Accord;Abraham Accords Declaration
agreement|1974|Agreement on Disengagement between Israel and Syria;1974 disengagement agreement|IL;SY
declaration|1917|Balfour Declaration
framework|2002|Arab Peace Initiative
framework|2003|Road Map for Peace;Roadmap for Peace
agreement|1916|Sykes–Picot Agreement;Sykes-Picot Agreement;Sykes-Picot|GB;FR
agreement|1989|Taif Agreement;Taif Accord;Taif Accords
agreement|2008|Doha Agreement;Doha Accord
agreement|1998|Good Friday Agreement;Belfast Agreement|GB;IE
agreement|1985|Anglo-Irish Agreement|GB;IE
agreement|2006|St Andrews Agreement;St. Andrews Agreement
agreement|1995|Dayton Agreement;Dayton Accords;Dayton Peace Agreement;Dayton Peace Accords;Dayton accords;Dayton Accord|BA;HR;RS
agreement|1995|Erdut Agreement
agreement|2001|Ohrid Framework Agreement;Ohrid Agreement
agreement|2013|Brussels Agreement|RS;XK|shared
agreement|2020|Washington Agreement|RS;XK|shared
agreement|2018|Prespa Agreement;Prespes Agreement|GR;MK
agreement|1999|Kumanovo Agreement
agreement|2014|Minsk Protocol;Minsk I
agreement|2015|Minsk II;Minsk Agreements;Minsk agreements;Minsk accords;Minsk Accords;Minsk agreement;Minsk deal;Minsk peace agreement;Minsk ceasefire
framework|2016|Steinmeier Formula
agreement|2010|Kharkiv Pact;Kharkiv Accords|RU;UA
agreement|1997|Partition Treaty on the Black Sea Fleet|RU;UA
agreement|2022|Black Sea Grain Initiative;Black Sea grain deal
ceasefire|1994|Bishkek Protocol
ceasefire|2020|2020 Nagorno-Karabakh ceasefire agreement;Nagorno-Karabakh ceasefire agreement|AM;AZ;RU
declaration|1991|Alma-Ata Protocol;Alma-Ata Declaration
agreement|1991|Belavezha Accords;Belovezha Accords;Belavezha Accord|BY;RU;UA
ceasefire|2008|Six Point Agreement;Medvedev-Sarkozy plan|GE;RU
agreement|1992|Sochi agreement|GE;RU
memorandum|2018|Sochi memorandum;Idlib memorandum;Idlib de-escalation agreement|RU;TR
agreement|2017|Astana agreement on de-escalation zones;Astana agreement;Astana Agreement;de-escalation memorandum|RU;TR;IR
agreement|1998|Adana Agreement;Adana Accord;Adana Protocol|SY;TR
agreement|2018|Stockholm Agreement
agreement|2019|Riyadh Agreement
framework|2011|GCC Initiative
agreement|2015|Libyan Political Agreement;Skhirat Agreement
agreement|2019|Turkey–Libya maritime deal;Turkish-Libyan maritime agreement;Turkey-Libya maritime deal|TR;LY
agreement|2020|Doha Agreement with the Taliban;US-Taliban agreement;US–Taliban deal;U.S.-Taliban deal;US-Taliban deal;Agreement for Bringing Peace to Afghanistan|US;taliban
agreement|2001|Bonn Agreement
agreement|1988|Geneva Accords||shared
agreement|1972|Simla Agreement;Shimla Agreement|IN;PK
declaration|1999|Lahore Declaration|IN;PK
treaty|1960|Indus Waters Treaty|IN;PK
declaration|1966|Tashkent Declaration|IN;PK
agreement|1991|Paris Peace Agreements;Paris Peace Agreements on Cambodia
agreement|1973|Paris Peace Accords;Paris Peace Agreement|US;VN
ceasefire|1953|Korean Armistice Agreement;Korean armistice;Korean War armistice
agreement|2018|September 19 military agreement;Comprehensive Military Agreement|KP;KR
declaration|2000|June 15 Joint Declaration|KP;KR
agreement|2005|Comprehensive Peace Agreement;Naivasha Agreement|SD
agreement|2006|Darfur Peace Agreement;Abuja Agreement
agreement|2020|Juba Peace Agreement
agreement|2018|Revitalised Agreement on the Resolution of the Conflict in South Sudan;Revitalized Agreement on the Resolution of the Conflict in South Sudan
agreement|2000|Algiers Agreement;Algiers Peace Agreement|ER;ET
agreement|2022|Pretoria Agreement;Pretoria peace agreement
agreement|2000|Arusha Accords;Arusha Agreement
agreement|1993|Arusha Accords for Rwanda
agreement|1999|Lusaka Ceasefire Agreement
agreement|1999|Lomé Peace Accord;Lome Peace Accord
agreement|1994|Lusaka Protocol
agreement|1991|Bicesse Accords
agreement|2015|Algiers Accord on Mali;Algiers Accord
agreement|1992|Chapultepec Peace Accords
agreement|1987|Esquipulas Peace Agreement;Esquipulas II
agreement|2016|Colombian peace agreement;Colombia peace deal;Havana Accords|CO
agreement|2023|Barbados Agreement
agreement|1981|Algiers Accords|US;IR
agreement|1975|Algiers Agreement of 1975;1975 Algiers Agreement;1975 Algiers Accord|IR;IQ
agreement|2023|Saudi-Iranian agreement of 2023;Beijing Agreement;Saudi-Iran deal|SA;IR
declaration|2021|Al-Ula Declaration;AlUla Declaration
agreement|2008|Status of Forces Agreement between Iraq and the United States;US-Iraq Status of Forces Agreement|US;IQ
# Climate and environment
agreement|2015|Paris Agreement;Paris climate agreement;Paris climate accord;Paris Climate Agreement;Paris Climate Accord;Paris climate deal;Paris Accord;Paris climate accords;Paris climate change agreement;Paris Climate Accords;Paris Agreement on Climate Change;Paris Agreement on Climate;Paris Accord on Climate Change||shared
treaty|1997|Kyoto Protocol;Kyoto treaty;Kyoto accord
treaty|1992|United Nations Framework Convention on Climate Change;UNFCCC;UN Framework Convention on Climate Change
agreement|2009|Copenhagen Accord
agreement|2021|Glasgow Climate Pact
treaty|1987|Montreal Protocol
agreement|2016|Kigali Amendment
treaty|1985|Vienna Convention for the Protection of the Ozone Layer
treaty|1992|Convention on Biological Diversity
framework|2022|Kunming-Montreal Global Biodiversity Framework
treaty|1973|Convention on International Trade in Endangered Species;CITES;Convention on International Trade in Endangered Species of Wild Fauna and Flora
treaty|1971|Ramsar Convention
treaty|1989|Basel Convention
treaty|2001|Stockholm Convention
treaty|2013|Minamata Convention
treaty|1959|Antarctic Treaty
treaty|1982|United Nations Convention on the Law of the Sea;UNCLOS;Law of the Sea Convention;UN Convention on the Law of the Sea;Law of the Sea Treaty
treaty|2023|High Seas Treaty;BBNJ Agreement
treaty|2018|Convention on the Legal Status of the Caspian Sea;Caspian Sea Convention;Caspian Convention|AZ;IR;KZ;RU;TM
treaty|2003|Tehran Convention|AZ;IR;KZ;RU;TM
treaty|2018|Escazú Agreement;Escazu Agreement
# Human rights, humanitarian and general law
treaty|1949|Geneva Conventions;Geneva Convention;Fourth Geneva Convention;Third Geneva Convention;Geneva Convention on Prisoners of War;Geneva Convention on the Treatment of Prisoners of War;Geneva Conventions on the Laws of War;Geneva Convention for the Protection of Civilian Persons||shared
treaty|1951|Refugee Convention;1951 Refugee Convention;Convention Relating to the Status of Refugees
treaty|1948|Genocide Convention;Convention on the Prevention and Punishment of the Crime of Genocide
declaration|1948|Universal Declaration of Human Rights;UDHR
treaty|1966|International Covenant on Civil and Political Rights;ICCPR
treaty|1984|Convention against Torture;United Nations Convention against Torture;Convention Against Torture
treaty|1989|Convention on the Rights of the Child
treaty|1979|Convention on the Elimination of All Forms of Discrimination Against Women;CEDAW
treaty|1998|Rome Statute;Rome Statute of the International Criminal Court
treaty|1950|European Convention on Human Rights
treaty|2011|Istanbul Convention
treaty|1961|Vienna Convention on Diplomatic Relations;Vienna Convention||shared
treaty|1963|Vienna Convention on Consular Relations
treaty|1969|Vienna Convention on the Law of Treaties
treaty|1907|Hague Conventions;Hague Convention||shared
treaty|1945|Charter of the United Nations;UN Charter;United Nations Charter;U.N. Charter
treaty|2003|United Nations Convention against Corruption
treaty|2000|Palermo Convention;United Nations Convention against Transnational Organized Crime
treaty|2003|Framework Convention on Tobacco Control
treaty|2025|Pandemic Agreement;WHO Pandemic Agreement
compact|2018|Global Compact for Migration;UN migration pact;Global Compact for Safe, Orderly and Regular Migration
treaty|1944|Chicago Convention;Convention on International Civil Aviation
declaration|1975|Helsinki Accords;Helsinki Final Act;Helsinki Agreement
declaration|1990|Charter of Paris for a New Europe;Charter of Paris
# Europe
treaty|1949|North Atlantic Treaty;Washington Treaty
declaration|1997|NATO–Russia Founding Act;NATO-Russia Founding Act|RU;north-atlantic-treaty-organization
treaty|1957|Treaty of Rome;Treaties of Rome|BE;DE;FR;IT;LU;NL
treaty|1992|Maastricht Treaty;Treaty of Maastricht;Treaty on European Union
treaty|1997|Treaty of Amsterdam;Amsterdam Treaty
treaty|2001|Treaty of Nice;Nice Treaty
treaty|2007|Treaty of Lisbon;Lisbon Treaty
treaty|1986|Single European Act
agreement|1985|Schengen Agreement;Schengen agreement
treaty|1990|Schengen Convention
treaty|2004|Treaty establishing a Constitution for Europe
treaty|2012|European Fiscal Compact;Fiscal Compact
agreement|1990|Dublin Convention;Dublin Regulation
agreement|2019|Brexit withdrawal agreement;Brexit Withdrawal Agreement;Brexit deal;Brexit agreement|GB;european-union
agreement|2020|EU–UK Trade and Cooperation Agreement;EU-UK Trade and Cooperation Agreement;Brexit trade deal|GB;european-union
agreement|2020|Northern Ireland Protocol|GB;european-union
framework|2023|Windsor Framework|GB;european-union
agreement|2014|Ukraine–European Union Association Agreement;EU-Ukraine Association Agreement;Association Agreement with Ukraine|UA;european-union
agreement|2016|EU-Turkey migration deal;EU–Turkey deal;EU-Turkey deal;EU-Turkey Statement|TR;european-union
treaty|1963|Élysée Treaty;Elysee Treaty|FR;DE
treaty|2019|Treaty of Aachen;Aachen Treaty|FR;DE
treaty|2010|Lancaster House Treaties|FR;GB
treaty|1990|Two Plus Four Agreement;Treaty on the Final Settlement with Respect to Germany;Two-plus-Four Treaty
agreement|1994|Partnership for Peace
treaty|1999|Treaty on the Creation of a Union State of Russia and Belarus|RU;BY
treaty|2014|Treaty on the Eurasian Economic Union|BY;KZ;RU
treaty|1992|Collective Security Treaty
treaty|1997|Treaty of Friendship, Cooperation and Partnership between Ukraine and Russia|RU;UA
agreement|2024|Comprehensive Strategic Partnership Treaty between Russia and North Korea|RU;KP
partnership|2025|Russia–Iran Comprehensive Strategic Partnership Treaty;Treaty on Comprehensive Strategic Partnership between Iran and Russia|RU;IR
partnership|2021|Iran–China 25-year Cooperation Program;25-year cooperation agreement|IR;CN
# Trade and economics
agreement|1994|North American Free Trade Agreement;NAFTA|CA;MX;US
agreement|2018|United States–Mexico–Canada Agreement;USMCA;United States-Mexico-Canada Agreement;US-Mexico-Canada Agreement|CA;MX;US
agreement|2016|Trans-Pacific Partnership;TPP
agreement|2018|Comprehensive and Progressive Agreement for Trans-Pacific Partnership;CPTPP
agreement|2020|Regional Comprehensive Economic Partnership;RCEP
agreement|2013|Transatlantic Trade and Investment Partnership;TTIP|US;european-union
agreement|2016|Comprehensive Economic and Trade Agreement;CETA|CA;european-union
agreement|2019|EU–Mercosur trade agreement;EU-Mercosur agreement;EU-Mercosur trade deal;EU-Mercosur deal|european-union;mercosur
agreement|2020|Comprehensive Agreement on Investment|CN;european-union
agreement|2020|Phase One trade deal;Phase One agreement;phase one trade deal;Economic and Trade Agreement between the United States and China|US;CN
agreement|2018|African Continental Free Trade Area;AfCFTA;African Continental Free Trade Agreement
agreement|1947|General Agreement on Tariffs and Trade;GATT
agreement|1994|Marrakesh Agreement
agreement|1944|Bretton Woods Agreement;Bretton Woods Agreements
agreement|1985|Plaza Accord;Plaza Agreement
agreement|1994|TRIPS Agreement;TRIPS;Agreement on Trade-Related Aspects of Intellectual Property Rights
agreement|2000|Cotonou Agreement
agreement|1975|Lomé Convention;Lome Convention
treaty|1994|Energy Charter Treaty
agreement|2004|Central America Free Trade Agreement;CAFTA;CAFTA-DR
agreement|2007|US–South Korea Free Trade Agreement;KORUS;US-Korea Free Trade Agreement|US;KR
framework|2022|Indo-Pacific Economic Framework;IPEF;Indo-Pacific Economic Framework for Prosperity
agreement|2010|Basel III
agreement|2010|Economic Cooperation Framework Agreement;ECFA|CN;TW
treaty|1991|Treaty of Asunción;Treaty of Asuncion|AR;BR;PY;UY
agreement|2016|OPEC+ agreement;Declaration of Cooperation;Vienna oil agreement
# Alliances and security
partnership|2021|AUKUS;AUKUS pact;AUKUS agreement|AU;GB;US
treaty|1951|ANZUS;ANZUS Treaty|AU;NZ;US
treaty|1960|US–Japan Security Treaty;US-Japan Security Treaty;Treaty of Mutual Cooperation and Security between the United States and Japan|JP;US
treaty|1953|US–South Korea Mutual Defense Treaty;Mutual Defense Treaty between the United States and the Republic of Korea|KR;US
treaty|1951|US–Philippines Mutual Defense Treaty;Mutual Defense Treaty between the United States and the Philippines|PH;US
agreement|2014|Enhanced Defense Cooperation Agreement;EDCA|PH;US
agreement|1998|Visiting Forces Agreement|PH;US
treaty|1947|Rio Treaty;Inter-American Treaty of Reciprocal Assistance
treaty|1951|Treaty of San Francisco;San Francisco Peace Treaty
agreement|2016|General Security of Military Information Agreement;GSOMIA|JP;KR
treaty|1961|Sino-North Korean Mutual Aid and Cooperation Friendship Treaty|CN;KP
treaty|2001|Treaty of Good-Neighborliness and Friendly Cooperation between China and Russia|CN;RU
treaty|1976|Treaty of Amity and Cooperation in Southeast Asia;Treaty of Amity and Cooperation
declaration|2002|Declaration on the Conduct of Parties in the South China Sea
declaration|1984|Sino-British Joint Declaration|CN;GB
declaration|1972|Shanghai Communiqué;Shanghai Communique|CN;US
treaty|1978|Treaty of Peace and Friendship between Japan and China|CN;JP
consensus|1992|1992 Consensus
treaty|1955|Treaty of Amity between Iran and the United States;1955 Treaty of Amity|IR;US
treaty|1977|Panama Canal Treaties;Torrijos–Carter Treaties|PA;US
declaration|2023|Camp David Principles|US;JP;KR
compact|2024|Ukraine Compact
agreement|2024|U.S.-Ukraine Bilateral Security Agreement;US-Ukraine security agreement|US;UA
framework|2022|I2U2|IN;IL;AE;US
declaration|2021|New Atlantic Charter|US;GB
declaration|1941|Atlantic Charter|US;GB
agreement|2021|Mutual Defense Cooperation Agreement between Greece and the United States|GR;US
agreement|1999|International Convention for the Suppression of the Financing of Terrorism
# Older treaties still in the news
treaty|1828|Treaty of Turkmenchay;Turkmenchay Treaty|IR;RU
treaty|1813|Treaty of Gulistan;Gulistan Treaty|IR;RU
treaty|1921|Russo-Persian Treaty of Friendship|IR;RU
treaty|1921|Treaty of Kars
treaty|1921|Treaty of Moscow of 1921|RU;TR
treaty|1923|Treaty of Lausanne;Lausanne Treaty
treaty|1920|Treaty of Sèvres;Treaty of Sevres
treaty|1936|Montreux Convention;Montreux Convention Regarding the Regime of the Straits
treaty|1919|Treaty of Versailles;Versailles Treaty
treaty|1920|Treaty of Trianon
treaty|1648|Peace of Westphalia;Treaty of Westphalia
treaty|1918|Treaty of Brest-Litovsk
treaty|1928|Kellogg–Briand Pact;Kellogg-Briand Pact
agreement|1938|Munich Agreement
treaty|1939|Molotov–Ribbentrop Pact;Molotov-Ribbentrop Pact;Nazi-Soviet Pact|DE
agreement|1945|Yalta Agreement
agreement|1945|Potsdam Agreement
treaty|1955|Austrian State Treaty
agreement|1959|London and Zurich Agreements
treaty|1960|Treaty of Guarantee|CY;GB;GR;TR
treaty|1848|Treaty of Guadalupe Hidalgo|MX;US
treaty|1842|Treaty of Nanking;Treaty of Nanjing|CN;GB
treaty|1895|Treaty of Shimonoseki|CN;JP
treaty|1858|Treaty of Aigun|CN;RU
treaty|1840|Treaty of Waitangi
treaty|1713|Treaty of Utrecht
treaty|1904|Treaty of Peace and Friendship of 1904|BO;CL
treaty|1893|Durand Line Agreement
treaty|1929|Lateran Treaty;Lateran Pacts|IT;VA
treaty|1929|Nile Waters Agreement
agreement|2010|Nile Cooperative Framework Agreement
declaration|2015|Declaration of Principles on the Grand Ethiopian Renaissance Dam|EG;ET;SD
treaty|1996|Ganges Water Treaty;Ganga Water Treaty|BD;IN
`;
