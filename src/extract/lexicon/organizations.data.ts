/** type | name | acronyms | aliases | country | seats | `ambiguous`. */
export const ORGANIZATION_ROWS = `
# United Nations
igo|United Nations|UN;U.N.;UNO|United Nations Organization;UN Organization
igo|United Nations Security Council|UNSC|UN Security Council;U.N. Security Council;Security Council
igo|United Nations General Assembly|UNGA|UN General Assembly;U.N. General Assembly;General Assembly
igo|United Nations Human Rights Council|UNHRC|UN Human Rights Council;U.N. Human Rights Council;Human Rights Council
igo|United Nations Economic and Social Council|ECOSOC|UN Economic and Social Council
igo|United Nations Secretariat||UN Secretariat
igo|International Court of Justice|ICJ|World Court
igo|Office of the United Nations High Commissioner for Human Rights|OHCHR|UN human rights office;U.N. human rights office;UN Human Rights Office
igo|United Nations High Commissioner for Refugees|UNHCR|UN refugee agency;U.N. refugee agency;UN Refugee Agency
igo|United Nations Children's Fund|UNICEF|Unicef;UN children's agency
igo|United Nations Educational, Scientific and Cultural Organization|UNESCO|Unesco
igo|United Nations Relief and Works Agency|UNRWA|United Nations Relief and Works Agency for Palestine Refugees
igo|United Nations Development Programme|UNDP|UN Development Programme;United Nations Development Program
igo|United Nations Environment Programme|UNEP|UN Environment Programme;United Nations Environment Program;UN Environment
igo|United Nations Population Fund|UNFPA|UN Population Fund
igo|United Nations Office on Drugs and Crime|UNODC|UN Office on Drugs and Crime
igo|United Nations Office for the Coordination of Humanitarian Affairs|OCHA;UNOCHA|Office for the Coordination of Humanitarian Affairs
igo|United Nations Conference on Trade and Development|UNCTAD
igo|United Nations Industrial Development Organization|UNIDO
igo|UN Women||United Nations Women
igo|UNAIDS
igo|UN-Habitat|
igo|World Food Programme|WFP|World Food Program;UN World Food Programme;UN food agency
igo|Food and Agriculture Organization|FAO|UN Food and Agriculture Organization;Food and Agriculture Organisation
igo|International Fund for Agricultural Development|IFAD
igo|World Health Organization|WHO|World Health Organisation;UN health agency
igo|International Labour Organization|ILO|International Labor Organization;International Labour Organisation
igo|International Atomic Energy Agency|IAEA|UN nuclear watchdog;U.N. nuclear watchdog;UN atomic agency;U.N. atomic watchdog
igo|International Monetary Fund|IMF
igo|World Bank||World Bank Group;International Bank for Reconstruction and Development
igo|International Finance Corporation|IFC
igo|World Trade Organization|WTO|World Trade Organisation
igo|World Intellectual Property Organization|WIPO
igo|World Meteorological Organization|WMO
igo|International Civil Aviation Organization|ICAO
igo|International Maritime Organization|IMO
igo|International Telecommunication Union|ITU
igo|Universal Postal Union|UPU
igo|UN Tourism|UNWTO|World Tourism Organization
igo|International Organization for Migration|IOM|UN migration agency
igo|Intergovernmental Panel on Climate Change|IPCC|UN climate panel
igo|United Nations Framework Convention on Climate Change secretariat||UN Climate Change
igo|United Nations Interim Force in Lebanon|UNIFIL
igo|United Nations Assistance Mission in Afghanistan|UNAMA
igo|United Nations Assistance Mission for Iraq|UNAMI
igo|United Nations Support Mission in Libya|UNSMIL
igo|United Nations Disengagement Observer Force|UNDOF
igo|United Nations Peacekeeping Force in Cyprus|UNFICYP
igo|United Nations Mission in South Sudan|UNMISS
igo|United Nations Multidimensional Integrated Stabilization Mission in Mali|MINUSMA
igo|MONUSCO||UN Organization Stabilization Mission in the Democratic Republic of the Congo
igo|United Nations Stabilisation Mission in Haiti|MINUSTAH
igo|United Nations Monitoring, Verification and Inspection Commission|UNMOVIC
igo|United Nations Special Commission|UNSCOM
court|International Criminal Court|ICC
court|International Criminal Tribunal for the former Yugoslavia|ICTY
court|International Criminal Tribunal for Rwanda|ICTR
court|Permanent Court of Arbitration|PCA
court|International Tribunal for the Law of the Sea|ITLOS
court|Special Tribunal for Lebanon|STL
igo|Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons
igo|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
igo|Nuclear Suppliers Group|NSG
igo|Financial Action Task Force|FATF
igo|Interpol|INTERPOL|International Criminal Police Organization
igo|World Customs Organization|WCO
igo|Bank for International Settlements|BIS
igo|Financial Stability Board|
# Europe
igo|European Union|EU;E.U.|European Communities;European Community||Brussels
igo|European Economic Community|EEC
igo|European Commission||EU Commission;EU executive
legislature|European Parliament||EU Parliament;Europarliament
igo|European Council|
igo|Council of the European Union||EU Council;Council of the EU
court|European Court of Justice|ECJ;CJEU|Court of Justice of the European Union;EU Court of Justice
court|European Court of Human Rights|ECHR;ECtHR
agency|European Central Bank|ECB
agency|European Investment Bank|EIB
agency|European Medicines Agency|EMA
agency|European External Action Service|EEAS
agency|Frontex||European Border and Coast Guard Agency
agency|Europol|
agency|Eurojust|
agency|Eurostat|
igo|European Atomic Energy Community||Euratom
agency|European Union Aviation Safety Agency|EASA|European Aviation Safety Agency
agency|European Defence Agency|EDA
agency|European Chemicals Agency|ECHA
agency|European Anti-Fraud Office|OLAF
agency|European Space Agency|ESA
igo|Eurogroup||Euro Group
igo|European Stability Mechanism|ESM
igo|European Free Trade Association|EFTA
igo|European Bank for Reconstruction and Development|EBRD
igo|Council of Europe|
legislature|Parliamentary Assembly of the Council of Europe|PACE
igo|Venice Commission|
igo|Organization for Security and Co-operation in Europe|OSCE|Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe
igo|OSCE Minsk Group||Minsk Group
igo|Office for Democratic Institutions and Human Rights|ODIHR
igo|North Atlantic Treaty Organization|NATO;N.A.T.O.|Nato;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic alliance
igo|North Atlantic Council|
igo|International Security Assistance Force|ISAF
igo|Western European Union|WEU
igo|Nordic Council|
igo|Arctic Council|
igo|Visegrad Group||Visegrád Group;Visegrad Four;V4
igo|Organization of the Black Sea Economic Cooperation|BSEC|Black Sea Economic Cooperation
igo|CERN||European Organization for Nuclear Research
igo|European Political Community|
igo|Joint Expeditionary Force|JEF
igo|Warsaw Pact||Warsaw Treaty Organization
igo|International Energy Agency|IEA
igo|Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development;Organization for Economic Co-operation and Development
# Groups of countries
igo|Group of Seven|G7;G-7|Group of 7
igo|Group of Eight|G8;G-8|Group of 8
igo|Group of Twenty|G20;G-20|Group of 20
igo|Group of 77|G77;G-77
igo|Group of Ten|G10;G-10
igo|P5+1|E3+3;P5 + 1|EU3+3
igo|E3|EU3
igo|BRICS|BRIC|Brics
igo|Quadrilateral Security Dialogue||Quad;the Quad
igo|Middle East Quartet||Quartet on the Middle East;the Quartet
igo|Non-Aligned Movement|NAM
igo|Commonwealth of Nations||the Commonwealth;British Commonwealth
igo|International Organisation of La Francophonie|OIF|La Francophonie;Francophonie
igo|Community of Portuguese Language Countries|CPLP
igo|Five Eyes|
ngo|World Economic Forum|WEF
igo|Paris Club
igo|Alliance of Small Island States|AOSIS
igo|Global Coalition to Defeat ISIS||Global Coalition against Daesh;Global Coalition Against ISIL
# Energy and finance
igo|Organization of the Petroleum Exporting Countries|OPEC|Opec;Organization of Petroleum Exporting Countries
igo|OPEC+|OPEC-plus;OPEC Plus|Opec+;Opec Plus
igo|Gas Exporting Countries Forum|GECF
igo|International Renewable Energy Agency|IRENA
igo|Asian Development Bank|ADB
igo|Asian Infrastructure Investment Bank|AIIB
igo|African Development Bank|AfDB
igo|Inter-American Development Bank|IDB;IADB
igo|Islamic Development Bank|IsDB
igo|New Development Bank|NDB|BRICS bank
igo|Eurasian Development Bank|EDB
igo|International Seabed Authority|ISA
igo|International Whaling Commission|IWC
igo|Mekong River Commission|MRC
# Middle East and Islamic world
igo|League of Arab States||Arab League
igo|Gulf Cooperation Council|GCC|Cooperation Council for the Arab States of the Gulf
igo|Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation;Organization of the Islamic Conference;Organisation of the Islamic Conference
igo|Arab Maghreb Union|AMU
igo|Economic Cooperation Organization|ECO
igo|D-8 Organization for Economic Cooperation|D-8;D8
igo|Organization of Turkic States||Turkic Council
igo|Organization of Arab Petroleum Exporting Countries|OAPEC
# Asia and Pacific
igo|Association of Southeast Asian Nations|ASEAN|Asean;Association of South East Asian Nations
igo|ASEAN Regional Forum|ARF
igo|Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
igo|South Asian Association for Regional Cooperation|SAARC
igo|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC
igo|Asia-Pacific Economic Cooperation|APEC
igo|Pacific Islands Forum|PIF
igo|Indian Ocean Rim Association|IORA
igo|Conference on Interaction and Confidence-Building Measures in Asia|CICA
igo|Southeast Asia Treaty Organization|SEATO
igo|Central Treaty Organization|CENTO
igo|Commonwealth of Independent States|CIS
igo|Collective Security Treaty Organization|CSTO|Collective Security Treaty Organisation
igo|Eurasian Economic Union|EAEU;EEU
igo|Eurasian Economic Commission|
igo|Union State of Russia and Belarus||Union State
# Africa
igo|African Union|AU
igo|African Union Commission||AU Commission
igo|Organisation of African Unity|OAU|Organization of African Unity
igo|Economic Community of West African States|ECOWAS|Ecowas
igo|West African Economic and Monetary Union|UEMOA;WAEMU
igo|Southern African Development Community|SADC
igo|Southern African Customs Union|SACU
igo|East African Community|EAC
igo|Intergovernmental Authority on Development|IGAD
igo|Common Market for Eastern and Southern Africa|COMESA
igo|Economic Community of Central African States|ECCAS
igo|G5 Sahel|
igo|Alliance of Sahel States|AES
igo|African Union Mission in Somalia|AMISOM
igo|Africa Centres for Disease Control and Prevention||Africa CDC
# The Americas
igo|Organization of American States|OAS|Organisation of American States
igo|Inter-American Commission on Human Rights|IACHR
court|Inter-American Court of Human Rights|
igo|Mercosur||Southern Common Market;Mercosul
igo|Andean Community||Andean Community of Nations
igo|Pacific Alliance|
igo|Union of South American Nations|UNASUR|Unasur
igo|Community of Latin American and Caribbean States|CELAC
igo|Bolivarian Alliance for the Peoples of Our America|ALBA
igo|Caribbean Community|CARICOM|Caricom
igo|Central American Integration System|SICA
igo|Lima Group|
igo|Pan American Health Organization|PAHO
# United States
government|White House National Security Council||US National Security Council;U.S. National Security Council|US
ministry|United States Department of State||State Department;Department of State;US State Department;U.S. State Department;U.S. Department of State;US Department of State|US
ministry|United States Department of Defense|DoD;DOD|Pentagon;the Pentagon;Defense Department;Department of Defense;U.S. Department of Defense;US Department of Defense;US Defense Department;Department of War|US
ministry|United States Department of the Treasury||Treasury Department;U.S. Treasury;US Treasury;U.S. Treasury Department;US Treasury Department;Department of the Treasury;U.S. Department of the Treasury|US
agency|Office of Foreign Assets Control|OFAC||US
ministry|United States Department of Justice|DOJ;DoJ|Justice Department;Department of Justice;U.S. Justice Department;US Justice Department;U.S. Department of Justice;US Department of Justice|US
ministry|United States Department of Homeland Security|DHS|Homeland Security Department;Department of Homeland Security;U.S. Department of Homeland Security|US
ministry|United States Department of Energy|DOE|Department of Energy;U.S. Department of Energy;Energy Department|US
ministry|United States Department of Commerce||Commerce Department;Department of Commerce;US Commerce Department;U.S. Commerce Department;U.S. Department of Commerce|US
ministry|United States Department of Agriculture|USDA|Agriculture Department;Department of Agriculture;U.S. Department of Agriculture|US
ministry|United States Department of the Interior||Interior Department;Department of the Interior|US
ministry|United States Department of Labor||Labor Department;Department of Labor;U.S. Department of Labor|US
ministry|United States Department of Health and Human Services|HHS|Department of Health and Human Services|US
ministry|United States Department of Education||U.S. Department of Education;US Department of Education|US
ministry|United States Department of Transportation||Transportation Department;Department of Transportation|US
ministry|United States Department of Veterans Affairs||Department of Veterans Affairs;Veterans Affairs Department|US
legislature|United States Congress||Congress;U.S. Congress;US Congress|US||ambiguous
legislature|United States Senate||Senate;U.S. Senate;US Senate|US||ambiguous
legislature|United States House of Representatives||House of Representatives;U.S. House of Representatives;US House of Representatives;U.S. House;US House|US||ambiguous
legislature|Senate Foreign Relations Committee|||US
legislature|House Foreign Affairs Committee|||US
legislature|Senate Armed Services Committee|||US
legislature|House Armed Services Committee|||US
legislature|Senate Intelligence Committee||Senate Select Committee on Intelligence|US
legislature|House Intelligence Committee||House Permanent Select Committee on Intelligence|US
legislature|Senate Judiciary Committee|||US
legislature|House Judiciary Committee|||US
legislature|House Oversight Committee|||US
legislature|House Ways and Means Committee|||US
court|United States Supreme Court||U.S. Supreme Court;US Supreme Court;Supreme Court of the United States|US
agency|Central Intelligence Agency|CIA;C.I.A.||US
agency|Federal Bureau of Investigation|FBI;F.B.I.||US
agency|National Security Agency|NSA||US
agency|Defense Intelligence Agency|DIA||US
agency|Drug Enforcement Administration|DEA||US
agency|Office of the Director of National Intelligence|ODNI||US
agency|United States Agency for International Development|USAID|U.S. Agency for International Development;US Agency for International Development|US
agency|Federal Reserve||the Fed;US Federal Reserve;U.S. Federal Reserve;Federal Reserve System;Federal Reserve Board|US
agency|Environmental Protection Agency|EPA||US
agency|Federal Aviation Administration|FAA||US
agency|Food and Drug Administration|FDA||US
agency|Centers for Disease Control and Prevention|CDC|Centers for Disease Control|US
agency|National Institutes of Health|NIH||US
agency|Federal Emergency Management Agency|FEMA||US
agency|National Aeronautics and Space Administration|NASA|Nasa|US
agency|National Oceanic and Atmospheric Administration|NOAA||US
agency|National Transportation Safety Board|NTSB||US
agency|Transportation Security Administration|TSA||US
agency|Securities and Exchange Commission|SEC||US
agency|Federal Trade Commission|FTC||US
agency|Federal Communications Commission|FCC||US
agency|Federal Election Commission|FEC||US
agency|Internal Revenue Service|IRS||US
agency|Immigration and Customs Enforcement|ICE|U.S. Immigration and Customs Enforcement|US
agency|Customs and Border Protection|CBP|U.S. Customs and Border Protection|US
agency|Office of the United States Trade Representative|USTR|Office of the U.S. Trade Representative|US
agency|Congressional Budget Office|CBO||US
agency|Government Accountability Office|GAO||US
agency|Office of Management and Budget|OMB||US
agency|U.S. Geological Survey|USGS|US Geological Survey;United States Geological Survey|US
agency|National Weather Service|||US
agency|National Hurricane Center|||US
agency|Secret Service||U.S. Secret Service;US Secret Service|US
agency|National Endowment for Democracy|NED||US
agency|U.S. International Development Finance Corporation|DFC||US
agency|Export-Import Bank of the United States||Ex-Im Bank;EXIM Bank|US
agency|Millennium Challenge Corporation|MCC||US
agency|U.S. Agency for Global Media|USAGM|Broadcasting Board of Governors|US
military|United States Army||U.S. Army;US Army|US
military|United States Navy||U.S. Navy;US Navy|US
military|United States Air Force||U.S. Air Force;US Air Force|US
military|United States Marine Corps||U.S. Marine Corps;US Marine Corps;Marine Corps|US
military|United States Coast Guard||U.S. Coast Guard;US Coast Guard|US
military|United States Space Force||U.S. Space Force;US Space Force|US
military|United States Central Command|CENTCOM|Centcom;U.S. Central Command;US Central Command|US
military|United States Africa Command|AFRICOM|Africom;U.S. Africa Command;US Africa Command|US
military|United States Indo-Pacific Command|INDOPACOM|U.S. Indo-Pacific Command;US Indo-Pacific Command;U.S. Pacific Command|US
military|United States European Command|EUCOM|U.S. European Command;US European Command|US
military|Joint Chiefs of Staff||U.S. Joint Chiefs of Staff|US
military|National Guard||U.S. National Guard|US||ambiguous
military|U.S. Fifth Fleet||US Fifth Fleet;Fifth Fleet|US
military|U.S. Seventh Fleet||US Seventh Fleet;Seventh Fleet;7th Fleet|US
party|Republican Party|GOP|Republicans;US Republican Party;Republican National Convention|US
party|Democratic Party||Democrats;US Democratic Party;Democratic National Convention|US||ambiguous
party|Republican National Committee|RNC||US
party|Democratic National Committee|DNC||US
party|Libertarian Party|||US
# United Kingdom
legislature|House of Commons||the Commons|GB||ambiguous
legislature|House of Lords|||GB
legislature|Parliament of the United Kingdom||British Parliament;UK Parliament;British parliament;UK parliament|GB
legislature|Scottish Parliament||Holyrood|GB
legislature|Senedd||Welsh Parliament;Welsh Assembly|GB
legislature|Northern Ireland Assembly||Stormont|GB
government|Scottish Government|||GB
ministry|Foreign, Commonwealth and Development Office|FCDO;FCO|Foreign Office;Foreign and Commonwealth Office;UK Foreign Office;British Foreign Office|GB||ambiguous
ministry|Home Office||UK Home Office|GB||ambiguous
ministry|HM Treasury||UK Treasury;British Treasury|GB
ministry|UK Ministry of Defence|MoD;MOD|British Ministry of Defence;British Defence Ministry|GB
agency|MI5|||GB
agency|MI6|SIS|Secret Intelligence Service|GB
agency|GCHQ||Government Communications Headquarters|GB
agency|Metropolitan Police||Scotland Yard;Met Police;Metropolitan Police Service|GB
agency|National Crime Agency|NCA||GB
agency|National Health Service|NHS||GB
agency|Bank of England|BoE||GB
agency|Crown Prosecution Service|CPS||GB
court|Supreme Court of the United Kingdom||UK Supreme Court|GB
military|British Army|||GB
military|Royal Navy|||GB
military|Royal Air Force|RAF||GB
party|Conservative Party||Conservatives;Tories;Tory Party;Conservative and Unionist Party|GB||ambiguous
party|Labour Party||UK Labour Party;British Labour Party|GB||ambiguous
party|Liberal Democrats||Lib Dems;Liberal Democrat Party|GB
party|Scottish National Party|SNP||GB
party|Plaid Cymru|||GB
party|UK Independence Party|UKIP|Ukip|GB
party|Brexit Party|||GB
party|Reform UK|||GB
party|Democratic Unionist Party|DUP||GB
party|Ulster Unionist Party|UUP||GB
party|Social Democratic and Labour Party|SDLP||GB
party|Sinn Féin||Sinn Fein
armed-group|Irish Republican Army|IRA|Provisional IRA
# Russia and the former Soviet Union
legislature|State Duma||Duma;Russian Duma;Russian State Duma|RU
legislature|Federation Council||Russian Federation Council|RU
legislature|Federal Assembly of Russia||Russian Federal Assembly|RU
ministry|Ministry of Foreign Affairs of Russia||Russian Foreign Ministry;Russian foreign ministry;Russian Ministry of Foreign Affairs|RU
ministry|Ministry of Defence of Russia||Russian Defense Ministry;Russian Defence Ministry;Russian defense ministry;Russian Ministry of Defense|RU
agency|Federal Security Service|FSB|Russian Federal Security Service|RU
agency|Foreign Intelligence Service of Russia|SVR|Russian Foreign Intelligence Service|RU
agency|GRU||Main Intelligence Directorate|RU
agency|KGB|||
agency|Federal Protective Service|FSO||RU
agency|Russian Investigative Committee||Investigative Committee of Russia|RU
agency|Security Council of Russia||Russian Security Council|RU
agency|Central Bank of Russia||Bank of Russia;Russian Central Bank;Russian central bank|RU
agency|Roskomnadzor|||RU
company|Rosatom||Rosatom State Corporation|RU
agency|Roscosmos||Roskosmos|RU
agency|Rossotrudnichestvo|||RU
agency|Russian Direct Investment Fund|RDIF||RU
military|Russian Armed Forces|||RU
military|Black Sea Fleet||Russian Black Sea Fleet|RU
military|Rosgvardia||National Guard of Russia|RU
military|Red Army||Soviet Army
party|United Russia|||RU
party|Communist Party of the Russian Federation|KPRF;CPRF|Russian Communist Party|RU
party|Liberal Democratic Party of Russia|LDPR||RU
party|A Just Russia||Just Russia|RU
party|Communist Party of the Soviet Union|CPSU|Soviet Communist Party
armed-group|Wagner Group||Wagner|RU||ambiguous
legislature|Verkhovna Rada||Ukrainian Parliament;Ukrainian parliament;Ukraine's parliament;the Rada|UA
agency|Security Service of Ukraine|SBU||UA
agency|National Bank of Ukraine|NBU||UA
company|Naftogaz||Naftogaz Ukrainy;Naftogaz of Ukraine|UA
company|Energoatom|||UA
military|Armed Forces of Ukraine||Ukrainian Armed Forces;Ukrainian armed forces|UA
military|Azov Regiment||Azov Battalion;Azov Brigade|UA
party|Servant of the People|||UA
party|Party of Regions|||UA
party|Batkivshchyna||Fatherland party|UA
party|Georgian Dream|||GE
party|United National Movement|||GE
party|Nur Otan||Amanat party|KZ
party|New Azerbaijan Party|||AZ
armed-group|Donetsk People's Republic|DPR;DNR
armed-group|Luhansk People's Republic|LPR;LNR|Lugansk People's Republic
# Iran
legislature|Islamic Consultative Assembly||Majlis;Majles;Iranian Parliament;Iranian parliament;Iran's parliament|IR
government|Guardian Council||Council of Guardians|IR
government|Assembly of Experts|||IR
government|Expediency Council||Expediency Discernment Council|IR
government|Supreme National Security Council|SNSC|Iran's Supreme National Security Council|IR
ministry|Ministry of Foreign Affairs of Iran||Iranian Foreign Ministry;Iranian foreign ministry;Iran's Foreign Ministry|IR
agency|Atomic Energy Organization of Iran|AEOI||IR
agency|Central Bank of Iran|CBI||IR
agency|Iranian Ministry of Intelligence|MOIS|Ministry of Intelligence and Security|IR
military|Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards;Revolutionary Guard;Iranian Revolutionary Guards;Iranian Revolutionary Guard;Iran's Revolutionary Guards;Iran's Revolutionary Guard;Islamic Revolution Guards Corps;Islamic Revolutionary Guards Corps;Revolutionary Guard Corps;Revolutionary Guards Corps;Sepah|IR
military|Quds Force||Qods Force;IRGC Quds Force;IRGC-Quds Force;Al-Quds Force|IR
military|Basij||Basij militia|IR
company|National Iranian Oil Company|NIOC||IR
company|National Iranian Gas Company|NIGC||IR
company|Iran Air|||IR
company|Mahan Air|||IR
company|Iran Khodro|||IR
armed-group|People's Mojahedin Organization of Iran|MEK;PMOI;MKO|Mujahedin-e Khalq;Mojahedin-e Khalq;People's Mujahedin of Iran|IR
other|National Council of Resistance of Iran|NCRI||IR
armed-group|Jundallah||Jundullah|
armed-group|Jaish al-Adl|
# Israel and Palestine
legislature|Knesset||Israeli Parliament;Israeli parliament|IL
agency|Mossad|||IL
agency|Shin Bet||Shabak;Israel Security Agency|IL
agency|Bank of Israel|||IL
agency|Israel Atomic Energy Commission|||IL
ministry|Ministry of Foreign Affairs of Israel||Israeli Foreign Ministry;Israeli foreign ministry|IL
court|Supreme Court of Israel||Israeli Supreme Court|IL
military|Israel Defense Forces|IDF|Israel Defence Forces;Israeli Defense Forces;Israeli army;Israeli military;Israeli Army|IL
party|Likud|||IL
party|Kadima|||IL
party|Yesh Atid|||IL
party|Blue and White||Kahol Lavan|IL||ambiguous
party|Yisrael Beiteinu||Yisrael Beitenu|IL
party|Shas|||IL
party|United Torah Judaism|||IL
party|Meretz|||IL
party|Israeli Labor Party||Israeli Labour Party|IL
party|Otzma Yehudit||Jewish Power|IL
party|Religious Zionist Party||Religious Zionism party|IL
government|Palestinian Authority|PA|Palestinian National Authority|PS
other|Palestine Liberation Organization|PLO|Palestine Liberation Organisation|PS
legislature|Palestinian Legislative Council|||PS
party|Fatah||Fatah movement|PS
armed-group|Hamas||Islamic Resistance Movement|PS
armed-group|Palestinian Islamic Jihad|PIJ|Islamic Jihad|PS
armed-group|Popular Front for the Liberation of Palestine|PFLP||PS
armed-group|Al-Aqsa Martyrs' Brigades||al-Aqsa Martyrs Brigades|PS
armed-group|Izz ad-Din al-Qassam Brigades||al-Qassam Brigades;Qassam Brigades|PS
# Arab world, Turkey, Afghanistan
armed-group|Hezbollah||Hizbullah;Hizballah;Hizbollah|LB
party|Amal Movement|||LB
party|Future Movement|||LB||ambiguous
party|Free Patriotic Movement|||LB
party|Lebanese Forces|||LB
party|Kataeb Party||Phalange|LB
armed-group|Houthis||Houthi;Houthi movement;Ansar Allah;Ansarullah;Houthi rebels|YE
government|Southern Transitional Council|STC||YE
armed-group|Islamic State|ISIS;ISIL;IS;I.S.|Islamic State in Iraq and Syria;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State in Iraq and the Levant;Daesh;Da'esh;Isis;ISIS group;Islamic State group
armed-group|Islamic State Khorasan Province|ISIS-K;ISKP;IS-K|Islamic State Khorasan;ISIS-Khorasan
armed-group|al-Qaeda||Al-Qaeda;Al Qaeda;al Qaeda;al-Qaida;Al-Qaida;al Qaida;al-Qa'ida
armed-group|al-Qaeda in the Arabian Peninsula|AQAP|Al-Qaeda in the Arabian Peninsula
armed-group|al-Qaeda in the Islamic Maghreb|AQIM|Al-Qaeda in the Islamic Maghreb
armed-group|al-Qaeda in Iraq|AQI
armed-group|Hayat Tahrir al-Sham|HTS||SY
armed-group|al-Nusra Front||Al-Nusra Front;Nusra Front;Jabhat al-Nusra;al-Nusra|SY
armed-group|Ahrar al-Sham|||SY
armed-group|Jaish al-Islam||Jaysh al-Islam|SY
armed-group|Free Syrian Army|FSA||SY
armed-group|Syrian Democratic Forces|SDF||SY
armed-group|People's Protection Units|YPG||SY
party|Democratic Union Party|PYD||SY
party|Baath Party||Ba'ath Party;Arab Socialist Baath Party;Arab Socialist Ba'ath Party
other|Syrian National Coalition||National Coalition for Syrian Revolutionary and Opposition Forces;Syrian National Council|SY
other|High Negotiations Committee|HNC||SY
ngo|White Helmets||Syria Civil Defence|SY
ngo|Syrian Observatory for Human Rights|SOHR
military|Syrian Arab Army|SAA|Syrian army;Syrian Army|SY
legislature|Iraqi Council of Representatives||Iraqi parliament;Iraqi Parliament|IQ
armed-group|Popular Mobilization Forces|PMF;PMU|Popular Mobilization Units;Hashd al-Shaabi;Hashed al-Shaabi|IQ
armed-group|Kataib Hezbollah||Kata'ib Hezbollah;Hezbollah Brigades|IQ
armed-group|Asaib Ahl al-Haq|||IQ
armed-group|Badr Organization||Badr Organisation;Badr Brigade|IQ
armed-group|Mahdi Army|||IQ
armed-group|Peshmerga||Kurdish Peshmerga|IQ
government|Kurdistan Regional Government|KRG||IQ
party|Kurdistan Democratic Party|KDP||IQ
party|Patriotic Union of Kurdistan|PUK||IQ
party|Islamic Dawa Party||Dawa Party|IQ
government|Coalition Provisional Authority|CPA
legislature|Grand National Assembly of Turkey|TBMM|Turkish Parliament;Turkish parliament;Grand National Assembly|TR
agency|National Intelligence Organization|MIT;MİT|Turkish intelligence agency|TR
agency|Central Bank of the Republic of Turkey||Turkish central bank;Central Bank of Turkey|TR
military|Turkish Armed Forces|TSK|Turkish army|TR
party|Justice and Development Party|AKP;AK Party|AK party
party|Republican People's Party|CHP||TR
party|Nationalist Movement Party|MHP||TR
party|Peoples' Democratic Party|HDP|People's Democratic Party|TR
party|İyi Party|İYİ|IYI Party;Iyi Party;Good Party of Turkey|TR
armed-group|Kurdistan Workers' Party|PKK|Kurdistan Workers Party
other|Gülen movement||Gulen movement;FETÖ;FETO|TR
armed-group|Taliban||Taleban;Afghan Taliban
armed-group|Haqqani network||Haqqani Network
armed-group|Northern Alliance|||AF
military|Afghan National Army|ANA||AF
other|Muslim Brotherhood||Ikhwan
legislature|Shura Council||Saudi Shura Council|SA||ambiguous
agency|Public Investment Fund||Saudi Public Investment Fund|SA
agency|Saudi Press Agency|SPA||SA
agency|Supreme Council of the Armed Forces|SCAF||EG
party|Freedom and Justice Party|||EG
other|Al-Azhar||al-Azhar|EG
party|Ennahda||Ennahda Movement;Nahda party|TN
party|Nidaa Tounes|||TN
party|National Liberation Front|FLN||DZ||ambiguous
armed-group|Polisario Front||Polisario|EH
government|Government of National Accord|GNA||LY
government|Government of National Unity|GNU||LY||ambiguous
government|National Transitional Council|NTC||LY
military|Libyan National Army|LNA|Libyan Arab Armed Forces|LY
legislature|House of Representatives of Libya||Libyan House of Representatives|LY
agency|National Oil Corporation|NOC||LY||ambiguous
# Africa
armed-group|Boko Haram
armed-group|Islamic State West Africa Province|ISWAP|Islamic State in West Africa Province
armed-group|al-Shabaab||Al-Shabaab;Al Shabaab;al Shabaab;al-Shabab;Al-Shabab;Shabaab|SO
armed-group|Lord's Resistance Army|LRA
armed-group|M23||March 23 Movement;M23 rebels|CD
armed-group|Allied Democratic Forces|ADF
armed-group|Rapid Support Forces|RSF||SD
armed-group|Janjaweed|||SD
military|Sudanese Armed Forces|SAF||SD
party|National Congress Party|NCP||SD||ambiguous
party|Sudan People's Liberation Movement|SPLM||SS
armed-group|Sudan People's Liberation Army|SPLA||SS
armed-group|Tigray People's Liberation Front|TPLF||ET
party|Ethiopian People's Revolutionary Democratic Front|EPRDF||ET
party|African National Congress|ANC||ZA
party|Democratic Alliance||South African Democratic Alliance|ZA||ambiguous
party|Economic Freedom Fighters|EFF||ZA
company|Eskom|||ZA
party|Zimbabwe African National Union - Patriotic Front|ZANU-PF;ZANU PF|Zanu-PF;Zanu PF|ZW
party|Movement for Democratic Change|MDC||ZW
party|SWAPO||Swapo|NA
party|FRELIMO||Frelimo|MZ
party|RENAMO||Renamo|MZ
party|MPLA||People's Movement for the Liberation of Angola|AO
party|UNITA||Unita|AO
party|All Progressives Congress|APC||NG
party|People's Democratic Party|||NG||ambiguous
company|Nigerian National Petroleum Corporation|NNPC|Nigerian National Petroleum Company|NG
agency|Economic and Financial Crimes Commission|EFCC||NG
agency|Central Bank of Nigeria|CBN||NG
party|National Democratic Congress|||GH||ambiguous
party|New Patriotic Party|||GH
party|Orange Democratic Movement|ODM||KE
party|Chama Cha Mapinduzi|CCM||TZ
party|National Resistance Movement|||UG||ambiguous
party|Rwandan Patriotic Front|RPF||RW
armed-group|Democratic Forces for the Liberation of Rwanda|FDLR
armed-group|Movement for the Emancipation of the Niger Delta|MEND||NG
armed-group|Jama'at Nasr al-Islam wal Muslimin|JNIM
armed-group|Seleka|||CF
armed-group|Ansar Dine|||ML
# Asia
legislature|National People's Congress|NPC|China's National People's Congress|CN
legislature|Chinese People's Political Consultative Conference|CPPCC||CN
government|State Council of China||China's State Council;Chinese State Council|CN
party|Chinese Communist Party|CCP;CPC|Communist Party of China;China's Communist Party|CN
party|Politburo Standing Committee|||CN
ministry|Ministry of Foreign Affairs of China||Chinese Foreign Ministry;Chinese foreign ministry;China's Foreign Ministry|CN
ministry|Ministry of Commerce of China|MOFCOM|Chinese Commerce Ministry;Chinese commerce ministry|CN
ministry|Ministry of State Security|MSS|Chinese Ministry of State Security|CN||ambiguous
agency|People's Bank of China|PBOC;PBoC||CN
agency|National Development and Reform Commission|NDRC||CN
military|People's Liberation Army|PLA|Chinese military|CN
military|Central Military Commission|||CN||ambiguous
legislature|Legislative Council of Hong Kong|LegCo|Hong Kong Legislative Council|HK
party|Kuomintang|KMT|Chinese Nationalist Party;Nationalist Party of Taiwan|TW
party|Democratic Progressive Party|DPP||TW
legislature|Legislative Yuan|||TW
legislature|National Diet||Japanese Diet;Diet of Japan;Japanese parliament|JP
party|Liberal Democratic Party|LDP|Japan's Liberal Democratic Party|JP||ambiguous
party|Komeito||New Komeito|JP
party|Constitutional Democratic Party of Japan|CDP||JP
party|Democratic Party of Japan|DPJ||JP
agency|Bank of Japan|BOJ;BoJ||JP
ministry|Ministry of Economy, Trade and Industry|METI||JP
military|Japan Self-Defense Forces|JSDF|Self-Defense Forces;Japan Self-Defence Forces|JP
company|Tokyo Electric Power Company|TEPCO|Tepco;Tokyo Electric Power|JP
agency|Japan International Cooperation Agency|JICA||JP
legislature|National Assembly of South Korea||South Korean National Assembly;South Korean parliament|KR
agency|National Intelligence Service|NIS||KR||ambiguous
ministry|Ministry of Unification||Unification Ministry;South Korea's Unification Ministry|KR
party|Democratic Party of Korea||South Korea's Democratic Party|KR
party|People Power Party|PPP||KR
party|Saenuri Party|||KR
party|Workers' Party of Korea|WPK|Korean Workers' Party|KP
military|Korean People's Army|KPA|North Korean army|KP
legislature|Supreme People's Assembly|||KP
legislature|Lok Sabha|||IN
legislature|Rajya Sabha|||IN
party|Bharatiya Janata Party|BJP||IN
party|Indian National Congress|INC|Congress Party;Congress party|IN
party|Aam Aadmi Party|AAP||IN
party|Trinamool Congress|TMC|All India Trinamool Congress|IN
party|Shiv Sena|||IN
party|Samajwadi Party|||IN
party|Bahujan Samaj Party|BSP||IN
other|Rashtriya Swayamsevak Sangh|RSS||IN
ministry|Ministry of External Affairs|MEA|Indian Foreign Ministry;Indian Ministry of External Affairs;India's Ministry of External Affairs|IN||ambiguous
agency|Reserve Bank of India|RBI||IN
agency|Research and Analysis Wing|RAW;R&AW||IN
agency|Central Bureau of Investigation|||IN
agency|Indian Space Research Organisation|ISRO|Indian Space Research Organization|IN
court|Supreme Court of India||Indian Supreme Court|IN
armed-group|Lashkar-e-Taiba|LeT|Lashkar-e-Tayyiba;Lashkar-e-Toiba|PK
armed-group|Jaish-e-Mohammed|JeM|Jaish-e-Muhammad|PK
armed-group|Hizbul Mujahideen
armed-group|Tehrik-i-Taliban Pakistan|TTP|Pakistani Taliban;Tehreek-e-Taliban Pakistan;Tehrik-e-Taliban Pakistan|PK
armed-group|Balochistan Liberation Army|BLA||PK
agency|Inter-Services Intelligence|ISI||PK
party|Pakistan Tehreek-e-Insaf|PTI||PK
party|Pakistan Muslim League-Nawaz|PML-N;PMLN|Pakistan Muslim League|PK
party|Pakistan People's Party|PPP|Pakistan Peoples Party|PK
party|Awami League|||BD
party|Bangladesh Nationalist Party|BNP||BD
party|Jamaat-e-Islami|
company|Grameen Bank|||BD
armed-group|Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers|LK
party|Sri Lanka Podujana Peramuna|SLPP||LK
party|United National Party|UNP||LK
party|Sri Lanka Freedom Party|SLFP||LK
party|Communist Party of Nepal|||NP
party|Nepali Congress|||NP
military|Tatmadaw||Myanmar military|MM
party|National League for Democracy|NLD||MM
armed-group|Arakan Army|||MM
armed-group|Arakan Rohingya Salvation Army|ARSA||MM
party|Pheu Thai Party||Pheu Thai|TH
party|Move Forward Party|||TH
party|Palang Pracharath Party||Palang Pracharath|TH
party|United Malays National Organisation|UMNO|Umno;United Malays National Organization|MY
party|Barisan Nasional|||MY
party|Pakatan Harapan|||MY
party|People's Action Party|PAP||SG
party|Cambodian People's Party|CPP||KH
armed-group|Khmer Rouge|||KH
party|Communist Party of Vietnam|CPV|Vietnamese Communist Party|VN
party|Golkar|||ID
party|Indonesian Democratic Party of Struggle|PDI-P||ID
party|Gerindra||Gerindra Party|ID
company|Pertamina|||ID
armed-group|Jemaah Islamiyah|JI|Jemaah Islamiah
armed-group|Abu Sayyaf||Abu Sayyaf Group|PH
armed-group|Moro Islamic Liberation Front|MILF||PH
armed-group|New People's Army|NPA||PH
armed-group|Aum Shinrikyo|||JP
party|Australian Labor Party|ALP||AU
party|Liberal Party of Australia|||AU
party|National Party of Australia|||AU
agency|Australian Security Intelligence Organisation|ASIO||AU
agency|Reserve Bank of Australia|RBA||AU
ministry|Department of Foreign Affairs and Trade|DFAT||AU||ambiguous
party|New Zealand National Party|||NZ
party|New Zealand Labour Party|||NZ
party|New Zealand First||NZ First|NZ
legislature|Mongolian Great Khural||State Great Khural|MN
# Continental Europe
legislature|Bundestag||German Bundestag;German Parliament;German parliament|DE
legislature|Bundesrat||German Bundesrat|DE
court|Federal Constitutional Court||German Constitutional Court;Bundesverfassungsgericht|DE
ministry|Federal Foreign Office||German Foreign Office;German Foreign Ministry;German foreign ministry|DE
agency|Bundesbank||Deutsche Bundesbank|DE
agency|Federal Intelligence Service|BND|Bundesnachrichtendienst|DE
agency|Federal Office for the Protection of the Constitution|BfV||DE
agency|Federal Criminal Police Office|BKA|Bundeskriminalamt|DE
military|Bundeswehr|||DE
party|Christian Democratic Union|CDU|Christian Democrats;CDU/CSU|DE||ambiguous
party|Christian Social Union|CSU||DE
party|Social Democratic Party of Germany|SPD||DE
party|Alliance 90/The Greens|||DE
party|Free Democratic Party|FDP||DE||ambiguous
party|Die Linke||Left Party|DE
party|Alternative for Germany|AfD;AFD||DE
party|Sahra Wagenknecht Alliance|BSW||DE
armed-group|Red Army Faction||Baader-Meinhof|DE
legislature|French National Assembly||Assemblée nationale;National Assembly of France|FR
legislature|French Senate|||FR
court|Constitutional Council of France||French Constitutional Council|FR
ministry|Ministry for Europe and Foreign Affairs||French Foreign Ministry;French foreign ministry|FR
agency|Directorate-General for External Security|DGSE||FR
agency|Banque de France||Bank of France|FR
military|French Foreign Legion||Foreign Legion|FR
party|Les Républicains||Les Republicains|FR
party|Socialist Party||French Socialist Party;Parti socialiste|FR||ambiguous
party|La République En Marche!|LREM;LaREM|La République En Marche;La Republique En Marche;En Marche|FR
party|National Rally|RN|Rassemblement National;National Front;Front National|FR||ambiguous
party|La France Insoumise|LFI|France Unbowed|FR
party|Union for a Popular Movement|UMP||FR
party|Reconquête|||FR
legislature|Chamber of Deputies of Italy||Italian Chamber of Deputies|IT
legislature|Senate of the Republic||Italian Senate|IT||ambiguous
agency|Bank of Italy|||IT
agency|Guardia di Finanza|||IT
agency|Carabinieri|||IT
party|Five Star Movement|M5S|Five-Star Movement;5-Star Movement;5 Star Movement|IT
party|Lega||Northern League;Lega Nord|IT||ambiguous
party|Forza Italia|||IT
party|Brothers of Italy||Fratelli d'Italia|IT
party|Partito Democratico||Italian Democratic Party;Democratic Party of Italy|IT
armed-group|Red Brigades|||IT
legislature|Cortes Generales||Spanish Parliament;Spanish parliament|ES
legislature|Congress of Deputies||Spanish Congress of Deputies|ES
party|Spanish Socialist Workers' Party|PSOE|Spanish Socialist Party|ES
party|People's Party|PP|Partido Popular;Popular Party|ES||ambiguous
party|Vox|VOX||ES||ambiguous
party|Podemos||Unidas Podemos|ES
party|Ciudadanos|||ES
party|Republican Left of Catalonia|ERC||ES
party|Junts per Catalunya||Together for Catalonia;Junts|ES
armed-group|ETA||Euskadi Ta Askatasuna|ES||ambiguous
agency|Guardia Civil|||ES
agency|Mossos d'Esquadra|||ES
legislature|Hellenic Parliament||Greek Parliament;Greek parliament|GR
party|Syriza|SYRIZA||GR
party|New Democracy||Nea Dimokratia|GR
party|PASOK||Pasok|GR
party|Golden Dawn|||GR
legislature|Sejm||Polish Sejm|PL
party|Law and Justice|PiS|Law and Justice Party|PL
party|Civic Platform|PO||PL||ambiguous
party|Civic Coalition|||PL
party|Solidarity||Solidarność|PL||ambiguous
party|Fidesz|||HU
party|Jobbik|||HU
party|Tisza Party|||HU
party|ANO 2011||ANO party|CZ
party|Civic Democratic Party|||CZ||ambiguous
party|Smer||Smer-SD;Direction - Social Democracy|SK
party|Slovak National Party|||SK
party|Freedom Party of Austria|FPÖ;FPO|Austrian Freedom Party|AT
party|Austrian People's Party|ÖVP;OVP||AT
party|Social Democratic Party of Austria|SPÖ;SPO||AT
party|Swiss People's Party|SVP||CH
party|Party for Freedom|PVV|Dutch Freedom Party|NL
party|People's Party for Freedom and Democracy|VVD||NL
legislature|Tweede Kamer||Dutch House of Representatives|NL
party|New Flemish Alliance|N-VA||BE
party|Vlaams Belang|||BE
party|Sweden Democrats|||SE
party|Moderate Party|||SE
legislature|Riksdag||Swedish Parliament;Swedish parliament|SE
legislature|Storting||Norwegian Parliament;Norwegian parliament|NO
legislature|Folketing||Danish Parliament;Danish parliament|DK
party|Venstre|||DK
party|Danish People's Party|||DK
legislature|Althing||Althingi;Icelandic parliament|IS
party|Finns Party||True Finns|FI
party|National Coalition Party|||FI
legislature|Eduskunta||Finnish Parliament;Finnish parliament|FI
legislature|Riigikogu|||EE
legislature|Saeima|||LV
legislature|Seimas|||LT
legislature|Dáil Éireann||Dáil;Dail;Dail Eireann|IE
legislature|Oireachtas|||IE
party|Fine Gael|||IE
party|Fianna Fáil||Fianna Fail|IE
party|Serbian Progressive Party|SNS||RS
party|Democratic Party of Socialists|DPS||ME
party|VMRO-DPMNE|||MK
party|GERB|||BG
party|Movement for Rights and Freedoms|||BG
party|Social Democratic Party of Romania|PSD||RO
party|National Liberal Party|PNL||RO||ambiguous
party|Party of Action and Solidarity|PAS||MD
party|Democratic Party of Moldova|||MD
party|Croatian Democratic Union|HDZ||HR
party|Socialist Party of Albania|||AL
armed-group|Kosovo Liberation Army|KLA|UCK
igo|Kosovo Force|KFOR
igo|EULEX||EU Rule of Law Mission in Kosovo
agency|Swiss National Bank|SNB||CH
agency|Norges Bank|||NO
party|European People's Party|EPP
party|Progressive Alliance of Socialists and Democrats||Socialists and Democrats
party|European Conservatives and Reformists|ECR
# Americas
legislature|House of Commons of Canada||Canadian House of Commons;Canadian Parliament;Canadian parliament|CA
party|Liberal Party of Canada||Canadian Liberal Party|CA
party|Conservative Party of Canada|||CA
party|New Democratic Party|NDP||CA
party|Bloc Québécois||Bloc Quebecois|CA
agency|Royal Canadian Mounted Police|RCMP||CA
agency|Canadian Security Intelligence Service|CSIS||CA
agency|Bank of Canada|||CA
ministry|Global Affairs Canada|||CA
party|Institutional Revolutionary Party|PRI||MX
party|National Action Party|PAN||MX
party|Party of the Democratic Revolution|PRD||MX
party|Morena||National Regeneration Movement|MX||ambiguous
company|Pemex|PEMEX|Petróleos Mexicanos;Petroleos Mexicanos|MX
armed-group|Sinaloa Cartel||Sinaloa cartel|MX
armed-group|Jalisco New Generation Cartel|CJNG||MX
armed-group|Los Zetas||Zetas|MX
armed-group|Zapatista Army of National Liberation|EZLN|Zapatistas|MX
armed-group|Revolutionary Armed Forces of Colombia|FARC|Farc|CO
armed-group|National Liberation Army|ELN||CO||ambiguous
armed-group|M-19||19th of April Movement|CO
armed-group|Shining Path||Sendero Luminoso|PE
armed-group|Tren de Aragua|||VE
armed-group|Mara Salvatrucha|MS-13
armed-group|United Self-Defense Forces of Colombia|AUC||CO
party|United Socialist Party of Venezuela|PSUV||VE
legislature|Venezuelan National Assembly||National Assembly of Venezuela|VE
company|PDVSA||Petróleos de Venezuela;Petroleos de Venezuela|VE
party|Workers' Party|PT|Partido dos Trabalhadores;Brazilian Workers' Party|BR||ambiguous
party|Brazilian Social Democracy Party|PSDB||BR
party|Brazilian Democratic Movement|PMDB;MDB|Brazilian Democratic Movement Party|BR
company|Petrobras|||BR
company|Vale|||BR||ambiguous
company|Odebrecht||Novonor|BR
company|JBS|||BR
court|Supreme Federal Court||Brazilian Supreme Court;Brazil's Supreme Court|BR
party|Justicialist Party||Peronist Party|AR
party|Republican Proposal||Propuesta Republicana|AR
party|La Libertad Avanza|||AR
company|YPF|||AR
party|Movement for Socialism|MAS||BO
party|Sandinista National Liberation Front|FSLN|Sandinistas|NI
party|Farabundo Martí National Liberation Front|FMLN||SV
party|Nuevas Ideas|||SV
party|Nationalist Republican Alliance|||SV
party|Communist Party of Cuba|PCC|Cuban Communist Party|CU
company|Codelco|||CL
company|Ecopetrol|||CO
company|Citgo|CITGO||US
# Energy companies
company|Rosneft||Rosneft Oil Company|RU
company|Gazprom|||RU
company|Gazprom Neft|||RU
company|Lukoil|LUKOIL||RU
company|Novatek|NOVATEK||RU
company|Surgutneftegas|||RU
company|Tatneft|||RU
company|Transneft|||RU
company|Zarubezhneft|||RU
company|Nord Stream AG|||CH
company|Yukos|||RU
company|TNK-BP|||RU
company|Saudi Aramco||Aramco;Saudi Arabian Oil Company|SA
company|SABIC||Saudi Basic Industries Corporation|SA
company|ACWA Power|||SA
company|Abu Dhabi National Oil Company|ADNOC||AE
company|Masdar|||AE
company|Mubadala||Mubadala Investment Company|AE
company|Kuwait Petroleum Corporation|KPC||KW
company|QatarEnergy||Qatar Petroleum|QA
company|Qatargas|||QA
company|SOCAR|||AZ
company|KazMunayGas|KMG||KZ
company|Kazatomprom|||KZ
company|Turkmengaz||Türkmengaz|TM
company|Sonatrach|||DZ
company|Sonangol|||AO
company|TotalEnergies||Total SA;Total S.A.|FR
company|Shell||Royal Dutch Shell;Shell Plc|GB||ambiguous
company|BP||British Petroleum|GB
company|Eni|ENI||IT
company|Equinor||Statoil|NO
company|Repsol|||ES
company|OMV|||AT
company|Wintershall||Wintershall Dea|DE
company|Uniper|||DE
company|RWE|||DE
company|E.ON|||DE
company|Électricité de France|EDF|Electricite de France|FR
company|Engie|||FR
company|Orano||Areva|FR
company|Enel|||IT
company|Iberdrola|||ES
company|Vattenfall|||SE
company|Fortum|||FI
company|PKN Orlen||Orlen|PL
company|PGNiG|||PL
company|MOL Group||MOL|HU
company|ExxonMobil||Exxon Mobil;Exxon|US
company|Chevron||Chevron Corporation|US||ambiguous
company|ConocoPhillips|||US
company|Occidental Petroleum|||US
company|Halliburton|||US
company|Schlumberger||SLB|US
company|Baker Hughes|||US
company|Cheniere Energy||Cheniere|US
company|Westinghouse||Westinghouse Electric Company|US
company|Enron|||US
company|China National Petroleum Corporation|CNPC||CN
company|PetroChina|||CN
company|Sinopec||China Petroleum & Chemical Corporation;Sinopec Group|CN
company|China National Offshore Oil Corporation|CNOOC||CN
company|China National Nuclear Corporation|CNNC||CN
company|China General Nuclear Power Group|CGN||CN
company|State Grid Corporation of China||State Grid|CN
company|Shandong Energy Group||Shandong Energy|CN
company|Indian Oil Corporation||Indian Oil|IN
company|Oil and Natural Gas Corporation|ONGC||IN
company|ONGC Videsh|||IN
company|GAIL||GAIL (India)|IN
company|Reliance Industries|||IN
company|Adani Group||Adani Enterprises|IN
company|Tata Group||Tata Sons|IN
company|Petronas|PETRONAS||MY
company|PTT Exploration and Production|PTTEP||TH
company|PetroVietnam||Vietnam Oil and Gas Group|VN
company|Korea National Oil Corporation|KNOC||KR
company|Korea Electric Power Corporation|KEPCO||KR
company|Inpex|INPEX||JP
company|JOGMEC|||JP
company|Woodside Energy||Woodside Petroleum|AU
company|Vitol|||CH
company|Glencore|||CH
company|Trafigura|||SG
company|Gunvor||Gunvor Group
company|Rio Tinto||Rio Tinto Group|GB
company|BHP||BHP Billiton|AU
company|Anglo American|||GB
company|Rusal||RUSAL;UC Rusal|RU
company|Norilsk Nickel||Nornickel|RU
company|Alrosa|||RU
company|Severstal|||RU
company|ArcelorMittal|||LU
company|De Beers|||GB
# Arms, aircraft, engineering
company|Boeing||Boeing Company|US
company|Lockheed Martin|||US
company|Raytheon||RTX;Raytheon Technologies|US
company|Northrop Grumman|||US
company|General Dynamics|||US
company|General Electric|GE||US
company|Honeywell|||US
company|SpaceX||Space X|US
company|Blue Origin|||US
company|Starlink|||US
company|KBR|||US
company|Academi||Blackwater;Blackwater USA|US
company|Airbus||Airbus SE|NL
company|EADS
company|Dassault Aviation||Dassault|FR
company|Thales||Thales Group|FR
company|Naval Group||DCNS|FR
company|Safran|||FR
company|Alstom|||FR
company|BAE Systems|||GB
company|Rolls-Royce||Rolls Royce|GB
company|Leonardo S.p.A.||Finmeccanica|IT
company|Fincantieri|||IT
company|Rheinmetall|||DE
company|Krauss-Maffei Wegmann||KNDS|DE
company|ThyssenKrupp||Thyssenkrupp|DE
company|Siemens||Siemens AG;Siemens Energy|DE
company|Bosch||Robert Bosch|DE
company|BASF|||DE
company|Bayer||Bayer AG|DE||ambiguous
company|Linde||Linde plc|||ambiguous
company|Saab AB||Saab|SE
company|Kongsberg Gruppen||Kongsberg|NO||ambiguous
company|Rosoboronexport|||RU
company|Rostec||Rostech|RU
company|Almaz-Antey|||RU
company|United Aircraft Corporation|UAC||RU
company|Sukhoi|||RU
company|Russian Railways|RZD||RU
company|Kalashnikov Concern|||RU
company|Uralvagonzavod|||RU
company|Antonov|||UA||ambiguous
company|Ukroboronprom|||UA
company|Motor Sich|||UA
company|Baykar||Baykar Makina|TR
company|Turkish Aerospace Industries|TAI||TR
company|Aselsan|ASELSAN||TR
company|Israel Aerospace Industries|IAI||IL
company|Rafael Advanced Defense Systems||Rafael Advanced Defence Systems|IL
company|Elbit Systems|||IL
company|NSO Group|NSO||IL
company|Hindustan Aeronautics Limited|HAL||IN
company|Norinco|NORINCO|China North Industries|CN
company|Aviation Industry Corporation of China|AVIC||CN
company|Commercial Aircraft Corporation of China|COMAC||CN
company|China Communications Construction Company|CCCC||CN
company|China Railway Construction Corporation|CRCC||CN
company|COSCO||China COSCO Shipping;Cosco|CN
company|CRRC|||CN
company|Mitsubishi Heavy Industries|MHI||JP
company|Hanwha Aerospace||Hanwha|KR
company|Hyundai Heavy Industries|||KR
company|Doosan||Doosan Group|KR
company|Embraer|||BR
company|Bombardier|||CA||ambiguous
company|SNC-Lavalin||AtkinsRéalis|CA
company|Bechtel|||US
company|Caterpillar||Caterpillar Inc.|US||ambiguous
company|Hitachi|||JP
company|Toshiba|||JP
company|ABB|||CH
company|Schneider Electric|||FR
company|DP World||Dubai Ports World|AE
company|Maersk||A.P. Moller-Maersk;Moller-Maersk|DK
company|Mediterranean Shipping Company|||CH
company|CMA CGM|||FR
# Technology
company|Huawei||Huawei Technologies|CN
company|ZTE||ZTE Corporation|CN
company|Tencent|||CN
company|Alibaba||Alibaba Group|CN
company|Ant Group||Ant Financial|CN
company|Baidu|||CN
company|ByteDance|||CN
company|TikTok||
company|WeChat|||CN
company|Xiaomi|||CN
company|Lenovo|||CN
company|Hikvision|||CN
company|SMIC||Semiconductor Manufacturing International Corporation|CN
company|DJI|||CN
company|Evergrande||China Evergrande;Evergrande Group|CN
company|Taiwan Semiconductor Manufacturing Company|TSMC|Taiwan Semiconductor|TW
company|Foxconn||Hon Hai;Hon Hai Precision|TW
company|Samsung||Samsung Electronics;Samsung Group|KR
company|LG Electronics|||KR
company|SK Hynix||SK hynix|KR
company|Sony|||JP
company|SoftBank||Softbank;SoftBank Group|JP
company|Google|||US
company|Alphabet||Alphabet Inc.;Alphabet Inc|US||ambiguous
company|Apple||Apple Inc.;Apple Inc|US||ambiguous
company|Microsoft|||US
company|Amazon||Amazon.com;Amazon Web Services|US||ambiguous
company|Meta Platforms||Facebook;Facebook Inc.|US
company|WhatsApp|||US
company|Instagram|||US
company|YouTube|||US
company|Twitter|||US
company|Netflix|||US
company|Uber|||US
company|Airbnb|||US
company|OpenAI|||US
company|Anthropic|||US
company|Nvidia|NVIDIA||US
company|Intel||Intel Corporation|US||ambiguous
company|AMD||Advanced Micro Devices|US
company|Qualcomm|||US
company|Broadcom|||US
company|Micron Technology|||US
company|IBM||International Business Machines|US
company|Oracle||Oracle Corporation|US||ambiguous
company|Cisco||Cisco Systems|US
company|Palantir||Palantir Technologies|US
company|Cambridge Analytica|||GB
company|Dominion Voting Systems|||US
company|CrowdStrike|||US
company|Visa||Visa Inc.|US||ambiguous
company|Mastercard|MasterCard||US
company|PayPal|||US
company|Telegram|||||ambiguous
company|Spotify|||SE
company|Ericsson|||SE
company|Nokia|||FI
company|ASML|||NL
company|Philips|||NL||ambiguous
company|SAP|||DE
company|Arm Holdings||Arm Ltd|GB
company|Kaspersky||Kaspersky Lab|RU
company|Yandex|||RU
company|VKontakte||VK|RU
company|Vodafone|||GB
company|Deutsche Telekom|||DE
company|Telefónica||Telefonica|ES
company|AT&T|||US
company|Verizon|||US
company|Comcast|||US
company|MTN Group|MTN||ZA
company|Turkcell|||TR
# Cars
company|Volkswagen|VW|Volkswagen Group|DE
company|BMW|||DE
company|Daimler||Mercedes-Benz;Mercedes-Benz Group|DE
company|Audi|||DE
company|Porsche|||DE
company|Opel|||DE
company|Renault||Groupe Renault|FR
company|Peugeot||PSA Group;PSA Peugeot Citroën;PSA Peugeot Citroen;Groupe PSA|FR
company|Stellantis||Fiat Chrysler;Fiat Chrysler Automobiles|NL
company|Fiat|||IT
company|Volvo|||SE
company|Tesla||Tesla Inc.;Tesla Motors|US||ambiguous
company|General Motors|GM||US
company|Ford Motor Company||Ford Motor|US
company|Toyota||Toyota Motor|JP
company|Honda||Honda Motor|JP||ambiguous
company|Nissan||Nissan Motor|JP
company|Mitsubishi||Mitsubishi Corporation|JP
company|Hyundai Motor||Hyundai Motor Company;Hyundai|KR
company|Kia Motors|||KR
company|BYD|||CN
company|Geely|||CN
company|Chery|||CN
company|SAIC Motor|||CN
company|AvtoVAZ||Avtovaz;Lada|RU
company|Kamaz|KAMAZ||RU
company|Jaguar Land Rover|||GB
# Airlines
company|Aeroflot|||RU
company|Emirates Airline||Emirates Airlines;Emirates airline|AE
company|Etihad Airways||Etihad|AE
company|FlyDubai|||AE
company|Qatar Airways|||QA
company|Saudia||Saudi Arabian Airlines|SA
company|Turkish Airlines|||TR
company|El Al|||IL
company|EgyptAir|EGYPTAIR||EG
company|Ethiopian Airlines|||ET
company|Kenya Airways|||KE
company|South African Airways|||ZA
company|Lufthansa|||DE
company|Germanwings|||DE
company|Air France||Air France-KLM|FR
company|KLM|||NL
company|British Airways||International Airlines Group|GB
company|Ryanair|||IE
company|EasyJet||easyJet|GB
company|Alitalia||ITA Airways|IT
company|Iberia Airlines|||ES
company|Austrian Airlines|||AT
company|Belavia|||BY
company|Ukraine International Airlines|UIA||UA
company|Air India|||IN
company|Pakistan International Airlines|PIA||PK
company|Malaysia Airlines|||MY
company|AirAsia|||MY
company|Singapore Airlines|||SG
company|Thai Airways|||TH
company|Garuda Indonesia||Garuda|ID
company|Lion Air|||ID
company|Air China|||CN
company|China Southern Airlines|||CN
company|China Eastern Airlines|||CN
company|Cathay Pacific|||HK
company|Korean Air|||KR
company|Japan Airlines|JAL||JP
company|Qantas|||AU
company|American Airlines|||US
company|Delta Air Lines||Delta Airlines|US
company|United Airlines|||US
company|Southwest Airlines|||US
company|Pan American World Airways||Pan Am|US
company|Air Canada|||CA
company|FedEx|||US
# Banks and finance
company|Goldman Sachs|||US
company|JPMorgan Chase||JPMorgan;JP Morgan;J.P. Morgan;JPMorgan Chase & Co.|US
company|Morgan Stanley|||US
company|Citigroup||Citibank|US
company|Bank of America|||US
company|Wells Fargo|||US
company|Lehman Brothers|||US
company|BlackRock|||US
company|Blackstone||Blackstone Group|US
company|Carlyle Group|||US
company|Berkshire Hathaway|||US
company|Bank of New York Mellon||BNY Mellon|US
company|Silicon Valley Bank|SVB||US
company|Moody's||Moody's Investors Service|US
company|Standard & Poor's|S&P|S&P Global|US
company|Fitch Ratings||Fitch|US
company|HSBC||HSBC Holdings|GB
company|Barclays|||GB
company|Standard Chartered|||GB
company|Lloyds Banking Group||Lloyds Bank|GB
company|Royal Bank of Scotland|RBS||GB
company|Northern Rock|||GB
company|Deutsche Bank|||DE
company|Commerzbank|||DE
company|KfW|||DE
company|Allianz|||DE
company|Wirecard|||DE
company|BNP Paribas|||FR
company|Société Générale||Societe Generale|FR
company|Crédit Agricole||Credit Agricole|FR
company|AXA|||FR
company|UBS|||CH
company|Credit Suisse|||CH
company|UniCredit|||IT
company|Intesa Sanpaolo|||IT
company|Banco Santander||Santander Bank|ES
company|ING Group||ING Bank|NL
company|Raiffeisen Bank International||Raiffeisen Bank|AT
company|Danske Bank|||DK
company|Sberbank|||RU
company|VTB Bank|VTB||RU
company|Gazprombank|||RU
company|Vnesheconombank|VEB||RU
company|Alfa-Bank||Alfa Bank|RU
company|PrivatBank||Privatbank|UA
company|Halkbank||Halk Bank|TR
company|Ziraat Bank|||TR
company|Bank Melli||Bank Melli Iran|IR
company|Bank Saderat||Bank Saderat Iran|IR
company|Industrial and Commercial Bank of China|ICBC||CN
company|Bank of China|||CN
company|China Construction Bank|||CN
company|China Development Bank|||CN
company|Export-Import Bank of China||China Exim Bank;China EximBank;Exim Bank of China|CN
company|Silk Road Fund|||CN
company|State Bank of India|SBI||IN
company|Mitsubishi UFJ Financial Group|MUFG||JP
company|Nomura||Nomura Holdings|JP
agency|Japan Bank for International Cooperation|JBIC||JP
company|1Malaysia Development Berhad|1MDB||MY
company|Temasek||Temasek Holdings|SG
company|SWIFT||Society for Worldwide Interbank Financial Telecommunication|BE
company|Bank of Credit and Commerce International|BCCI
company|Euroclear|||BE
company|London Stock Exchange|LSE||GB
company|New York Stock Exchange|NYSE||US
company|Nasdaq|NASDAQ||US
company|Binance|||
company|FTX|||
# Other companies
company|Pfizer|||US
company|Moderna|||US
company|BioNTech|||DE
company|AstraZeneca|||GB
company|Johnson & Johnson|||US
company|GlaxoSmithKline|GSK||GB
company|Novartis|||CH
company|Roche|||CH||ambiguous
company|Sanofi|||FR
company|Sinovac||Sinovac Biotech|CN
company|Sinopharm|||CN
company|Serum Institute of India|||IN
company|Bharat Biotech|||IN
company|Monsanto|||US
company|Cargill|||US||ambiguous
company|Nestlé||Nestle|CH
company|Unilever|||GB
company|Danone|||FR
company|Coca-Cola||Coca Cola|US
company|PepsiCo|||US
company|McDonald's|||US
company|Starbucks|||US
company|Walmart||Wal-Mart|US
company|IKEA||Ikea|SE
company|Nike||Nike Inc.|US||ambiguous
company|Adidas|||DE
company|LVMH|||FR
company|Carrefour|||FR
company|Disney||Walt Disney Company;Disney+|US
company|Philip Morris International|||US
company|Trump Organization|||US
company|Burisma||Burisma Holdings|UA
company|Mossack Fonseca|||PA
company|McKinsey||McKinsey & Company|US
company|Deloitte|||GB
company|KPMG|||NL
company|PricewaterhouseCoopers|PwC||GB
company|Ernst & Young|EY||GB
company|Renova Group|||RU
company|Basic Element|||RU||ambiguous
# News agencies and newspapers
media|Reuters||Thomson Reuters|GB
media|Associated Press|AP|The Associated Press|US
media|Agence France-Presse|AFP|Agence France Presse|FR
media|Bloomberg||Bloomberg News|US||ambiguous
media|United Press International|UPI||US
media|Deutsche Presse-Agentur|DPA;dpa||DE
media|ANSA|||IT
media|EFE|||ES
media|Press Association|||GB
media|TASS|Tass|ITAR-TASS;Itar-Tass|RU
media|RIA Novosti||RIA|RU
media|Sputnik||Sputnik News|RU||ambiguous
media|RT||Russia Today|RU
media|Interfax|||RU
media|Kommersant|||RU
media|Novaya Gazeta|||RU
media|Izvestia||Izvestiya|RU
media|Vedomosti|||RU
media|Pravda|||RU||ambiguous
media|Rossiya 1|||RU
media|Channel One Russia||Russia's Channel One|RU
media|Meduza|||
media|Ekho Moskvy||Echo of Moscow|RU
media|Ukrinform|||UA
media|Kyiv Post||Kyiv Independent|UA
media|Interfax-Ukraine|||UA
media|Ukrainska Pravda|||UA
media|Belta||BelTA|BY
media|Islamic Republic News Agency|IRNA||IR
media|Fars News Agency|FARS|Fars News|IR
media|Tasnim News Agency||Tasnim|IR
media|Mehr News Agency||Mehr News|IR
media|Iranian Students' News Agency|ISNA|Iranian Students News Agency|IR
media|Islamic Republic of Iran Broadcasting|IRIB||IR
media|Press TV|PressTV||IR
media|Tehran Times|||IR
media|Kayhan|||IR
media|Shargh|||IR
media|Iran International|||GB
media|Anadolu Agency|AA|Anadolu;Anadolu Ajansı|TR
media|Hurriyet||Hürriyet;Hurriyet Daily News|TR
media|Daily Sabah||Sabah newspaper|TR
media|TRT World|TRT||TR
media|Cumhuriyet|||TR
media|Zaman||Today's Zaman|TR||ambiguous
media|Al Jazeera||Al-Jazeera;Aljazeera;al-Jazeera|QA
media|Al Arabiya||Al-Arabiya;al-Arabiya|AE
media|Al-Mayadeen||Al Mayadeen|LB
media|Al-Manar||Al Manar|LB
media|Al-Ahram||Al Ahram|EG
media|Asharq Al-Awsat||Asharq al-Awsat|
media|Arab News|||SA
media|Al-Monitor|||US
media|Middle East Eye|||GB
media|Gulf News|||AE
media|Khaleej Times|||AE
media|Syrian Arab News Agency|SANA||SY
media|Qatar News Agency|QNA||QA
media|Kuwait News Agency|KUNA||KW
media|Emirates News Agency|WAM||AE
media|Middle East News Agency|MENA||EG
media|Rudaw||Rudaw Media Network|IQ
media|Haaretz||Ha'aretz|IL
media|Jerusalem Post||The Jerusalem Post|IL
media|Times of Israel||The Times of Israel|IL
media|Yedioth Ahronoth||Yediot Aharonot;Ynet|IL
media|Israel Hayom|||IL
media|Channel 12||Israel's Channel 12|IL||ambiguous
media|Xinhua||Xinhua News Agency|CN
media|People's Daily|||CN
media|Global Times|||CN
media|China Daily|||CN
media|China Global Television Network|CGTN;CCTV|China Central Television|CN
media|South China Morning Post|SCMP||HK
media|Apple Daily|||HK
media|Caixin|||CN
media|Kyodo News||Kyodo|JP
media|NHK|||JP
media|Asahi Shimbun|||JP
media|Yomiuri Shimbun|||JP
media|Mainichi Shimbun|||JP
media|Nikkei||Nikkei Asia;Nihon Keizai Shimbun|JP
media|Japan Times||The Japan Times|JP
media|Yonhap||Yonhap News Agency|KR
media|Chosun Ilbo|||KR
media|JoongAng Ilbo|||KR
media|Hankyoreh|||KR
media|Korean Central News Agency|KCNA||KP
media|Rodong Sinmun|||KP
media|Press Trust of India|PTI||IN
media|Asian News International|ANI||IN
media|Times of India||The Times of India|IN
media|The Hindu||The Hindu newspaper|IN
media|Hindustan Times|||IN
media|Indian Express||The Indian Express|IN
media|NDTV||New Delhi Television|IN
media|Dawn||Dawn newspaper|PK||ambiguous
media|Geo News||Geo TV|PK
media|Express Tribune||The Express Tribune|PK
media|Tolo News||TOLOnews;ToloNews;Tolo TV|AF
media|Khaama Press|||AF
media|Antara||Antara News|ID
media|Jakarta Post||The Jakarta Post|ID
media|Straits Times||The Straits Times|SG
media|Bangkok Post|||TH
media|Rappler|||PH
media|Philippine Daily Inquirer|||PH
media|Bernama|||MY
media|The Irrawaddy|||MM
media|ABC Australia||Australian Broadcasting Corporation|AU
media|Sydney Morning Herald||The Sydney Morning Herald|AU
media|Radio New Zealand|RNZ||NZ
media|New York Times||The New York Times;NY Times|US
media|Washington Post||The Washington Post|US
media|Wall Street Journal|WSJ|The Wall Street Journal|US
media|Los Angeles Times||LA Times;L.A. Times|US
media|USA Today|||US
media|Chicago Tribune|||US
media|Boston Globe||The Boston Globe|US
media|New York Post|||US
media|The New Yorker||New Yorker magazine|US
media|The Atlantic||Atlantic magazine|US||ambiguous
media|Time magazine||TIME magazine|US
media|Newsweek|||US
media|Foreign Policy magazine|||US
media|Foreign Affairs magazine|||US
media|Politico|POLITICO||US
media|Axios|||US
media|BuzzFeed||BuzzFeed News|US
media|HuffPost||Huffington Post|US
media|The Hill|||US||ambiguous
media|Vox Media|||US
media|The Intercept|||US
media|Daily Beast||The Daily Beast|US
media|Breitbart||Breitbart News|US
media|CNN||Cable News Network|US
media|Fox News||Fox News Channel|US
media|MSNBC|||US
media|NBC|NBC News||US
media|ABC|ABC News||US
media|CBS|CBS News||US
media|CNBC|||US
media|C-SPAN|||US
media|PBS||PBS NewsHour|US
media|NPR||National Public Radio|US
media|McClatchy|||US
media|Voice of America|VOA||US
media|Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe;Radio Liberty|US
media|Radio Free Asia|RFA||US
media|Radio Farda|||
media|Alhurra|||US
media|Stars and Stripes|||US||ambiguous
media|Defense News|||US
media|Wikinews|||
media|Wikipedia|||
ngo|WikiLeaks||Wikileaks
media|BBC||British Broadcasting Corporation;BBC News;BBC World Service|GB
media|BBC Persian||BBC Persian Service|GB
media|Sky News|||GB
media|ITV||ITV News|GB
media|Channel 4 News||Channel 4|GB
media|The Guardian||Guardian newspaper|GB
media|The Times||Times of London;Sunday Times;The Sunday Times|GB
media|Daily Telegraph||The Daily Telegraph;The Telegraph;Sunday Telegraph|GB
media|Financial Times|FT|The Financial Times|GB
media|The Independent||Independent newspaper|GB
media|The Economist||Economist magazine|GB
media|Daily Mail||Mail on Sunday|GB
media|Daily Mirror||Sunday Mirror|GB
media|The Sun||Sun newspaper|GB||ambiguous
media|The Observer|||GB||ambiguous
media|Jane's Defence Weekly||Jane's Defense Weekly|GB
media|Bellingcat
media|Le Monde|||FR
media|Le Figaro|||FR
media|Libération||Liberation newspaper|FR
media|France 24|||FR
media|Radio France Internationale|RFI||FR
media|Charlie Hebdo|||FR
media|Le Parisien|||FR
media|Les Echos|||FR
media|BFMTV||BFM TV|FR
media|Der Spiegel||Spiegel magazine|DE
media|Die Zeit|||DE
media|Die Welt|||DE
media|Bild||Bild newspaper|DE||ambiguous
media|Süddeutsche Zeitung||Sueddeutsche Zeitung;Suddeutsche Zeitung|DE
media|Frankfurter Allgemeine Zeitung|FAZ|Frankfurter Allgemeine|DE
media|Handelsblatt|||DE
media|Deutsche Welle|DW||DE
media|ARD|||DE
media|ZDF|||DE
media|Corriere della Sera|||IT
media|La Repubblica|||IT
media|La Stampa|||IT
media|RAI||Rai|IT
media|El País||El Pais|ES
media|El Mundo|||ES
media|La Vanguardia|||ES
media|Kathimerini|||GR
media|Gazeta Wyborcza|||PL
media|Rzeczpospolita|||PL
media|Dagens Nyheter|||SE
media|Aftenposten|||NO
media|Helsingin Sanomat|||FI
media|De Telegraaf|||NL
media|Euronews|||FR
media|EUobserver||EU Observer
media|Euractiv|EURACTIV
media|Irish Times||The Irish Times|IE
media|RTÉ|RTE||IE
media|Tanjug|||RS
media|Hina|||HR||ambiguous
media|Balkan Insight||BIRN
media|Globe and Mail||The Globe and Mail|CA
media|Toronto Star|||CA
media|CBC||Canadian Broadcasting Corporation;CBC News|CA
media|Telesur||teleSUR|VE
media|Folha de S.Paulo||Folha de S. Paulo;Folha de Sao Paulo|BR
media|O Globo|||BR
media|Globo||TV Globo|BR
media|Clarín||Clarin|AR
media|La Nación||La Nacion|
media|El Universal|||
media|El Comercio|||
media|Prensa Latina|||CU
media|Granma|||CU
media|Daily Nation|||KE
media|Mail & Guardian||Mail and Guardian|ZA
media|South African Broadcasting Corporation|SABC||ZA
media|Premium Times|||NG
media|Punch newspaper|||NG
media|Addis Standard|||ET
media|Sudan Tribune|||
media|News Corporation||News Corp|US
media|Al-Masry Al-Youm|||EG
media|Trend News Agency||Azerbaijan's Trend news agency|AZ
media|Azertag|AZERTAC||AZ
media|Armenpress|||AM
media|Kazinform|||KZ
# Non-governmental organizations
ngo|Amnesty International||Amnesty|GB
ngo|Human Rights Watch|HRW||US
ngo|International Committee of the Red Cross|ICRC|Red Cross|CH
ngo|International Federation of Red Cross and Red Crescent Societies|IFRC|International Federation of the Red Cross|CH
ngo|American Red Cross|||US
ngo|Iranian Red Crescent||Iranian Red Crescent Society|IR
ngo|Syrian Arab Red Crescent|SARC|Syrian Red Crescent|SY
ngo|Turkish Red Crescent||Kizilay;Kızılay|TR
ngo|Palestine Red Crescent Society|PRCS|Palestinian Red Crescent|PS
ngo|Médecins Sans Frontières|MSF|Doctors Without Borders;Medecins Sans Frontieres
ngo|Greenpeace||Greenpeace International
ngo|World Wide Fund for Nature|WWF|World Wildlife Fund
ngo|Sea Shepherd||Sea Shepherd Conservation Society
ngo|Friends of the Earth
ngo|Extinction Rebellion
ngo|Oxfam||Oxfam International
ngo|Save the Children
ngo|Care International
ngo|International Rescue Committee|IRC||US
ngo|Norwegian Refugee Council|NRC||NO
ngo|Danish Refugee Council|||DK
ngo|Mercy Corps|||US
ngo|Catholic Relief Services|CRS||US
ngo|World Vision|||
ngo|Caritas Internationalis||Caritas
ngo|Action Against Hunger
ngo|World Central Kitchen|||US
ngo|Transparency International|||DE
ngo|Reporters Without Borders|RSF|Reporters Sans Frontières
ngo|Committee to Protect Journalists|CPJ||US
ngo|Freedom House|||US
ngo|Open Society Foundations||Open Society Foundation|US
ngo|International Commission of Jurists
ngo|International Federation for Human Rights|FIDH
ngo|Physicians for Human Rights|||US
ngo|B'Tselem|||IL
ngo|Peace Now|||IL
ngo|Memorial Human Rights Center|||RU
ngo|Anti-Corruption Foundation|FBK||RU
ngo|Nobel Committee||Norwegian Nobel Committee|NO
ngo|International Campaign to Abolish Nuclear Weapons|ICAN
ngo|Global Witness|||GB
ngo|International Consortium of Investigative Journalists|ICIJ||US
ngo|American Civil Liberties Union|ACLU||US
ngo|National Rifle Association|NRA||US
ngo|American Israel Public Affairs Committee|AIPAC||US
ngo|J Street|||US
ngo|Council on American-Islamic Relations|CAIR||US
ngo|National Association for the Advancement of Colored People|NAACP||US
ngo|Southern Poverty Law Center|||US
ngo|Anti-Defamation League|ADL||US
ngo|Ku Klux Klan|KKK||US
ngo|Black Lives Matter|BLM
ngo|AFL-CIO|||US
ngo|U.S. Chamber of Commerce||US Chamber of Commerce|US
ngo|Bill & Melinda Gates Foundation||Gates Foundation;Bill and Melinda Gates Foundation|US
ngo|Ford Foundation|||US
ngo|Rockefeller Foundation|||US
ngo|Clinton Foundation|||US
ngo|Carter Center|||US
ngo|Gavi||Gavi, the Vaccine Alliance;GAVI|CH
ngo|The Global Fund to Fight AIDS, Tuberculosis and Malaria|||CH
ngo|Coalition for Epidemic Preparedness Innovations|CEPI
ngo|International Olympic Committee|IOC||CH
ngo|World Anti-Doping Agency|WADA
ngo|Fédération Internationale de Football Association|FIFA|Fifa|CH
ngo|Union of European Football Associations|UEFA|Uefa|CH
ngo|International Air Transport Association|IATA
ngo|International Organization for Standardization|ISO
ngo|International Federation of Journalists|IFJ
ngo|International Trade Union Confederation|ITUC
ngo|Socialist International
ngo|World Council of Churches
ngo|Russian Orthodox Church|||RU
ngo|Catholic Church||Roman Catholic Church
ngo|Church of England|||GB
ngo|Ecumenical Patriarchate||Ecumenical Patriarchate of Constantinople|TR
ngo|Orthodox Church of Ukraine|||UA
ngo|World Jewish Congress
ngo|Muslim World League|||SA
ngo|Tides Foundation|||US
ngo|BRAC|||BD
ngo|Avaaz
ngo|Doctors of the World||Médecins du Monde
ngo|SOS Méditerranée||SOS Mediterranee
ngo|Sea-Watch|||DE
ngo|Arms Control Association|||US
ngo|Nuclear Threat Initiative|NTI||US
ngo|Ploughshares Fund|||US
ngo|Bulletin of the Atomic Scientists|||US
ngo|Federation of American Scientists|FAS||US
ngo|Conflict Armament Research|||GB
ngo|International Peace Institute|||US
# Think tanks and universities
other|International Crisis Group|ICG|Crisis Group|BE
other|Council on Foreign Relations|CFR||US
other|Brookings Institution||Brookings|US
other|RAND Corporation|RAND|Rand Corporation|US
other|Heritage Foundation|||US
other|Cato Institute|||US
other|American Enterprise Institute|AEI||US
other|Atlantic Council|||US
other|Center for Strategic and International Studies|CSIS||US
other|Carnegie Endowment for International Peace||Carnegie Endowment;Carnegie Moscow Center|US
other|Wilson Center||Woodrow Wilson Center|US
other|Hudson Institute|||US
other|Hoover Institution|||US
other|Middle East Institute|||US
other|Washington Institute for Near East Policy||Washington Institute|US
other|Foundation for Defense of Democracies|FDD||US
other|Center for American Progress|||US
other|Center for a New American Security|CNAS||US
other|United States Institute of Peace|USIP|U.S. Institute of Peace;US Institute of Peace|US
other|Institute for the Study of War|ISW||US
other|Institute for Science and International Security|||US
other|Quincy Institute for Responsible Statecraft||Quincy Institute|US
other|Stimson Center|||US
other|Peterson Institute for International Economics||Peterson Institute|US
other|Asia Society|||US
other|Eurasia Group|||US
other|German Marshall Fund|||US
other|Pew Research Center||Pew Research|US
other|Gallup|||US
other|Chatham House||Royal Institute of International Affairs|GB
other|International Institute for Strategic Studies|IISS||GB
other|Royal United Services Institute|RUSI||GB
other|Stockholm International Peace Research Institute|SIPRI||SE
other|European Council on Foreign Relations|ECFR
other|German Institute for International and Security Affairs|SWP||DE
other|German Council on Foreign Relations|DGAP||DE
other|Konrad Adenauer Foundation||Konrad Adenauer Stiftung|DE
other|French Institute of International Relations|IFRI||FR
other|Istituto Affari Internazionali|IAI||IT
other|Valdai Discussion Club||Valdai Club|RU
other|Russian International Affairs Council|RIAC||RU
other|Levada Center||Levada Centre|RU
other|Institute for National Security Studies|INSS||IL
other|Observer Research Foundation|ORF||IN
other|Lowy Institute|||AU
other|Australian Strategic Policy Institute|ASPI||AU
university|Harvard University||Harvard;Harvard Kennedy School;Harvard Law School|US
university|Yale University||Yale;Yale Law School|US
university|Princeton University||Princeton|US
university|Stanford University||Stanford|US
university|Columbia University|||US
university|Cornell University|||US
university|Georgetown University|||US
university|George Washington University|||US
university|Johns Hopkins University||Johns Hopkins|US
university|Massachusetts Institute of Technology|MIT||US
university|University of California, Berkeley||UC Berkeley|US
university|University of California, Los Angeles|UCLA||US
university|University of Chicago|||US
university|University of Michigan|||US
university|University of Pennsylvania|||US
university|University of Texas|||US
university|New York University|NYU||US
university|Duke University|||US
university|Tufts University||Fletcher School|US
university|Syracuse University|||US
university|Northwestern University|||US
university|West Point||United States Military Academy|US
university|National Defense University|||US
university|University of Oxford||Oxford University|GB
university|University of Cambridge||Cambridge University|GB
university|London School of Economics|LSE|London School of Economics and Political Science|GB
university|King's College London|||GB
university|Imperial College London||Imperial College|GB
university|University College London|UCL||GB
university|School of Oriental and African Studies|SOAS||GB
university|University of Edinburgh|||GB
university|Sciences Po|||FR
university|Sorbonne||Sorbonne University;Paris-Sorbonne University|FR
university|Free University of Berlin||Freie Universität Berlin|DE
university|Humboldt University of Berlin||Humboldt University|DE
university|Leiden University|||NL
university|University of Vienna|||AT
university|ETH Zurich|||CH
university|European University Institute|EUI||IT
university|Central European University|CEU
university|Moscow State University|||RU
university|Saint Petersburg State University||St. Petersburg State University|RU
university|MGIMO||Moscow State Institute of International Relations|RU
university|Higher School of Economics|HSE||RU
university|University of Tehran||Tehran University|IR
university|Sharif University of Technology||Sharif University|IR
university|Boğaziçi University||Bogazici University|TR
university|Hebrew University of Jerusalem||Hebrew University|IL
university|Tel Aviv University|||IL
university|Al-Azhar University|||EG
university|Cairo University|||EG
university|American University of Beirut|AUB||LB
university|Jawaharlal Nehru University|JNU||IN
university|Peking University|||CN
university|Tsinghua University|||CN
university|Fudan University|||CN
university|University of Tokyo|||JP
university|Seoul National University|||KR
university|National University of Singapore|NUS||SG
university|Australian National University|ANU||AU
university|University of Toronto|||CA
university|University of Cape Town|UCT||ZA
university|Pontifical Catholic University of Chile|||CL
# More bodies in the news
military|Combined Joint Task Force - Operation Inherent Resolve|OIR;CJTF-OIR|Operation Inherent Resolve
military|Iraqi Security Forces|ISF|Iraqi security forces;Iraqi army;Iraqi Army|IQ
military|Multi-National Force - Iraq|MNF-I|Multinational Force in Iraq
military|Resolute Support Mission|RSM|NATO Resolute Support
military|Afghan National Security Forces|ANSF|Afghan National Defense and Security Forces|AF
military|Iranian Army||Artesh;Islamic Republic of Iran Army|IR
military|Iranian Navy||Islamic Republic of Iran Navy|IR
military|Pakistan Army||Pakistani army;Pakistani military|PK
military|Indian Army|||IN
military|Indian Air Force|||IN
military|Indian Navy|||IN
military|Turkish Air Force|||TR
military|Russian Navy|||RU
military|Russian Aerospace Forces|VKS|Russian Air Force|RU
military|Northern Fleet||Russian Northern Fleet|RU
military|Israeli Air Force|IAF||IL
military|Egyptian Armed Forces||Egyptian army;Egyptian military|EG
military|Lebanese Armed Forces||Lebanese army;Lebanese Army|LB
military|Canadian Armed Forces||Canadian Forces|CA
military|Australian Defence Force|ADF||AU
military|French Navy|||FR
military|Armed Forces of the Philippines|AFP||PH
military|Saudi-led coalition||Saudi-led military coalition;Arab coalition;Saudi-led Arab coalition
party|Democratic Congressional Campaign Committee|DCCC||US
party|Democratic Action Party|DAP||MY
party|Muttahida Qaumi Movement|MQM||PK
party|Jamiat Ulema-e-Islam|JUI-F||PK
party|Communist Party of India (Marxist)|CPI(M);CPM||IN
party|Dravida Munnetra Kazhagam|DMK||IN
party|Janata Dal (United)|JD(U)||IN
party|Telugu Desam Party|TDP||IN
party|Thai Rak Thai||Thai Rak Thai Party|TH
party|Nepal Communist Party||Unified Communist Party of Nepal|NP
party|Union Solidarity and Development Party|USDP||MM
party|Ata-Meken||Ata Meken|KG
party|Dashnaktsutyun|ARF|Armenian Revolutionary Federation|AM
party|Civil Contract||Civil Contract party|AM
party|Republican Party of Armenia|||AM
party|Islamic Renaissance Party of Tajikistan|IRPT||TJ
party|European Solidarity||Petro Poroshenko Bloc|UA
party|Holos|||UA
party|Opposition Platform - For Life|||UA
party|Svoboda||Svoboda party|UA
party|Right Sector||Pravy Sektor|UA
party|Yabloko|||RU
party|Other Russia|||RU
party|National Democratic Party|||EG||ambiguous
party|Al-Nour Party||Al Nour;Nour Party|EG
party|Wafd Party||Wafd|EG
party|Progressive Socialist Party|PSP||LB
party|Marada Movement|||LB
party|Sadrist Movement||Sadrists;Sairoon|IQ
party|Fatah Alliance|||IQ
party|State of Law Coalition||State of Law|IQ
party|Iraqiya||Iraqi National Movement|IQ
party|Gorran||Gorran Movement|IQ
party|Zionist Union|||IL
party|Jewish Home||Habayit Hayehudi|IL
party|New Right||Yamina|IL||ambiguous
party|Kulanu|||IL
party|Joint List||Joint Arab List|IL
party|Ra'am||United Arab List|IL
party|Felicity Party||Saadet Party|TR
party|Future Party||Gelecek Party|TR||ambiguous
party|Democracy and Progress Party|DEVA||TR
party|Peoples' Equality and Democracy Party||DEM Party|TR
party|Justice and Development Party of Morocco|PJD||MA
party|Istiqlal Party||Istiqlal|MA
party|Constitutional Democratic Rally|RCD||TN
party|Radical Civic Union|UCR||AR
party|Broad Front||Frente Amplio|UY||ambiguous
party|Colorado Party|||PY||ambiguous
party|Popular Force||Fuerza Popular|PE||ambiguous
party|Historic Pact||Pacto Histórico|CO||ambiguous
party|Democratic Center||Centro Democrático|CO||ambiguous
party|Social Liberal Party|PSL||BR
party|PSOL|||BR
party|Citizens' Movement||Movimiento Ciudadano|MX||ambiguous
party|Green Party|||US||ambiguous
party|Tea Party||Tea Party movement|US
party|Alba Party|||GB
party|Green Party of England and Wales|||GB
party|Alliance Party of Northern Ireland|||GB
party|Vetëvendosje||Vetevendosje|XK
party|Democratic League of Kosovo|LDK||XK
party|Democratic Party of Kosovo|PDK||XK
party|Serbian Radical Party|||RS
party|Socialist Party of Serbia|SPS||RS
party|Alliance of Independent Social Democrats|SNSD||BA
party|Party of Democratic Action|SDA||BA
party|Save Romania Union|USR||RO
party|Alliance for the Union of Romanians|AUR||RO
party|Czech Pirate Party||Pirate Party|CZ
party|Estonian Reform Party|||EE
party|Centre Party of Estonia|||EE
party|Conservative People's Party of Estonia|EKRE||EE
party|Homeland Union|||LT
party|Democrats 66|D66||NL
party|Christian Democratic Appeal|CDA||NL
party|Farmer-Citizen Movement|BBB||NL
party|Forum for Democracy|FvD||NL
party|Open Flemish Liberals and Democrats||Open VLD|BE
party|Reformist Movement||Mouvement Réformateur|BE||ambiguous
party|Chega|CHEGA||PT
party|Social Democratic Party of Portugal|||PT
party|Sumar|||ES
party|Basque Nationalist Party|PNV||ES
party|EH Bildu||Bildu|ES
party|MoDem||Democratic Movement|FR
party|Italia Viva|||IT
party|New Popular Front|NFP||FR
party|Renaissance||Renaissance party|FR||ambiguous
agency|National Directorate of Security|NDS||AF
agency|General Intelligence Directorate of Egypt||Egyptian General Intelligence|EG
agency|Federal Investigation Agency|FIA||PK
agency|National Investigation Agency|NIA||IN
agency|Directorate of National Intelligence of Venezuela|SEBIN||VE
agency|Stasi|||DE
agency|SAVAK||Savak|IR
agency|Gestapo|||DE
agency|National Bureau of Investigation|NBI||PH
agency|National Anti-Corruption Bureau of Ukraine|NABU||UA
agency|Malaysian Anti-Corruption Commission|MACC||MY
agency|Corruption Eradication Commission|KPK||ID
agency|Civil Aviation Administration of China|CAAC||CN
agency|Cyberspace Administration of China|CAC||CN
agency|Korea Aerospace Research Institute|KARI||KR
agency|Japan Aerospace Exploration Agency|JAXA||JP
agency|China National Space Administration|CNSA||CN
agency|Robert Koch Institute|RKI||DE
agency|Federal Statistical Office||Destatis|DE
agency|National Highway Traffic Safety Administration|NHTSA||US
agency|National Science Foundation|NSF||US
agency|National Park Service|||US
agency|Bureau of Labor Statistics|BLS||US
agency|U.S. Citizenship and Immigration Services|USCIS||US
agency|Bureau of Industry and Security|||US
agency|Peace Corps|||US
agency|National Counterterrorism Center|NCTC||US
agency|National Nuclear Security Administration|NNSA||US
agency|Nuclear Regulatory Commission|NRC||US
agency|Defense Advanced Research Projects Agency|DARPA||US
agency|Defense Security Cooperation Agency|DSCA||US
agency|Missile Defense Agency|||US
agency|New York Police Department|NYPD||US
agency|Los Angeles Police Department|LAPD||US
agency|Office for National Statistics|ONS||GB
agency|Electoral Commission|||GB||ambiguous
agency|Border Force||UK Border Force|GB||ambiguous
court|Constitutional Court of Turkey||Turkish Constitutional Court|TR
court|Constitutional Tribunal||Polish Constitutional Tribunal|PL||ambiguous
court|Supreme Court of Pakistan||Pakistani Supreme Court;Pakistan's Supreme Court|PK
court|High Court of Justice|||GB||ambiguous
court|Old Bailey|||GB
court|Court of Appeal of England and Wales|||GB
court|Court of Cassation|||FR||ambiguous
court|International Military Tribunal||Nuremberg Tribunal
court|Extraordinary Chambers in the Courts of Cambodia|ECCC|Khmer Rouge tribunal|KH
court|Special Court for Sierra Leone|SCSL||SL
court|Caribbean Court of Justice|||TT
ngo|Internet Corporation for Assigned Names and Numbers|ICANN
ngo|National Football League|NFL||US
ngo|National Basketball Association|NBA||US
ngo|Major League Baseball|MLB||US
ngo|Premier League||English Premier League|GB
ngo|Confederation of British Industry|CBI||GB
ngo|Trades Union Congress|TUC||GB
ngo|United Auto Workers|UAW||US
ngo|Teamsters|||US
ngo|Histadrut|||IL
ngo|Tunisian General Labour Union|UGTT||TN
ngo|Business Roundtable|||US
ngo|Stop the War Coalition|||GB
ngo|Code Pink||CODEPINK|US
ngo|Proud Boys|||US
ngo|Oath Keepers|||US
ngo|Antifa
ngo|Jewish Agency||Jewish Agency for Israel|IL
ngo|World Zionist Organization
ngo|Islamic Relief||Islamic Relief Worldwide|GB
ngo|IHH||Humanitarian Relief Foundation|TR
ngo|Airwars|||GB
ngo|Wikimedia Foundation|||US
# More newspapers and broadcasters
media|The Punch|||NG
media|Vanguard|||NG||ambiguous
media|ThisDay|||NG
media|Daily Trust|||NG
media|Channels Television||Channels TV|NG
media|News Agency of Nigeria|NAN||NG
media|SaharaReporters||Sahara Reporters|NG
media|Arise TV||Arise News|NG
media|Businessday||BusinessDay|NG
media|Daily Graphic|||GH
media|Ghana News Agency|||GH
media|Joy FM|||GH
media|Citi FM|||GH
media|Daily Guide|||GH
media|Graphic Online|||GH
media|MyJoyOnline||Myjoyonline.com|GH
media|Peace FM|||GH
media|Ghanaian Times|||GH
media|Citizen TV|||KE
media|Nation Media Group|NMG||KE
media|Capital FM|||KE
media|Business Daily|||KE
media|Kenya News Agency|||KE
media|Daily Monitor|||UG
media|New Vision||The New Vision|UG
media|NTV Uganda|||UG
media|Nile Post|||UG
media|ChimpReports|||UG
media|The Citizen|||TZ
media|Mwananchi|||TZ
media|The East African||The EastAfrican|TZ
media|The New Times|||RW
media|KT Press|||RW
media|IGIHE|||RW
media|City Press|||ZA
media|News24|||ZA
media|Sowetan||The Sowetan;SowetanLIVE|ZA
media|Business Day|||ZA
media|Daily Maverick|||ZA
media|eNCA|||ZA
media|IOL|||ZA||ambiguous
media|TimesLIVE|||ZA
media|Independent Online|||ZA
media|SABC News|||ZA
media|Cape Argus|||ZA
media|Cape Times|||ZA
media|amaBhungane|||ZA
media|The Herald|||ZW
media|NewsDay||Newsday|ZW
media|The Chronicle|||ZW
media|Zimbabwe Independent|||ZW
media|NewZimbabwe.com|||ZW
media|Zimbabwe Broadcasting Corporation|ZBC||ZW
media|Lusaka Times|||ZM
media|News Diggers|||ZM
media|Zambia Daily Mail|||ZM
media|Times of Zambia|||ZM
media|Nyasa Times|||MW
media|Malawi Broadcasting Corporation|||MW
media|The Namibian|||NA
media|New Era|||NA||ambiguous
media|Namibian Sun|||NA
media|Mmegi|||BW
media|Botswana Gazette|||BW
media|Fana Broadcasting Corporate||Fana|ET
media|Ethiopian News Agency|||ET
media|Addis Fortune|||ET
media|Radio Dabanga|||SD
media|Radio Tamazuj|||SD
media|Garowe Online|||SO
media|Hiiraan Online|||SO
media|Radio Mogadishu|||SO
media|Shabelle Media Network||Radio Shabelle|SO
media|Goobjoog|||SO
media|Le Soleil|||SN
media|Seneweb|||SN
media|Dakaractu|||SN
media|Cameroon Tribune|||CM
media|Journal du Cameroun|||CM
media|Mimi Mefo Info|||CM
media|FrontPage Africa||FrontPageAfrica|LR
media|Liberian Observer||Daily Observer|LR
media|Awoko|||SL
media|Sierraloaded|||SL
media|Foroyaa|||GM
media|The Fatu Network|||GM
media|Mada Masr|||EG
media|Egypt Independent|||EG
media|Daily News Egypt|||EG
media|Ahram Online|||EG
media|The Jordan Times||Jordan Times|JO
media|Roya News|||JO
media|Jordan News Agency||Petra News Agency|JO
media|L'Orient-Le Jour||L'Orient Today|LB
media|An-Nahar||Annahar|LB
media|Al-Akhbar|||LB
media|National News Agency|NNA||LB
media|LBCI|LBC||LB
media|Kurdistan 24||Kurdistan24|IQ
media|Shafaq News|||IQ
media|Iraqi News Agency|||IQ
media|Al-Sumaria||Alsumaria|IQ
media|North Press Agency|||SY
media|Enab Baladi|||SY
media|Saudi Gazette|||SA
media|Al-Ekhbariya|||SA
media|Okaz|||SA
media|Gulf Times|||QA
media|Times of Oman|||OM
media|Oman Observer|||OM
media|Muscat Daily|||OM
media|Kuwait Times|||KW
media|Arab Times|||KW
media|Gulf Daily News|||BH
media|Bahrain News Agency|||BH
media|Deccan Herald|||IN
media|Deccan Chronicle|||IN
media|India Today|||IN
media|The Wire|||IN
media|Scroll.in|||IN
media|Mint|||IN||ambiguous
media|The Economic Times||Economic Times|IN
media|All India Radio|||IN
media|Doordarshan|||IN
media|Republic TV|||IN
media|Dainik Bhaskar|||IN
media|Malayala Manorama|||IN
media|Dawn.com|||PK
media|ARY News|||PK
media|The News International|||PK
media|Pakistan Today|||PK
media|Radio Pakistan|||PK
media|Samaa TV|||PK
media|Associated Press of Pakistan|||PK
media|Nawa-i-Waqt|||PK
media|Business Recorder|||PK
media|Prothom Alo|||BD
media|bdnews24.com||bdnews24|BD
media|Dhaka Tribune|||BD
media|Bangladesh Sangbad Sangstha|||BD
media|United News of Bangladesh|UNB||BD
media|The Daily Star|||BD
media|Ada Derana|||LK
media|Daily FT|||LK
media|Newswire.lk|||LK
media|Sunday Observer|||LK
media|Newsfirst||News 1st|LK
media|The Kathmandu Post||Kathmandu Post|NP
media|The Himalayan Times||Himalayan Times|NP
media|Republica||MyRepublica|NP||ambiguous
media|Setopati|||NP
media|Onlinekhabar|||NP
media|Myanmar Now|||MM
media|Frontier Myanmar|||MM
media|Democratic Voice of Burma|DVB||MM
media|Eleven Media|||MM
media|Mizzima|||MM
media|Thai PBS|||TH
media|Khaosod English||Khaosod|TH
media|Prachatai|||TH
media|Thairath|||TH
media|The Phnom Penh Post||Phnom Penh Post|KH
media|The Cambodia Daily||Cambodia Daily|KH
media|Khmer Times|||KH
media|Fresh News|||KH
media|VOD English|||KH
media|CamboJA|||KH
media|VnExpress|||VN
media|Tuoi Tre||Tuoi Tre News;Tuổi Trẻ|VN
media|Vietnam News Agency|VNA||VN
media|Thanh Nien||Thanh Niên|VN
media|Nhan Dan|||VN
media|New Straits Times|NST||MY
media|Malaysiakini|||MY
media|Malay Mail|||MY
media|Free Malaysia Today|FMT||MY
media|Utusan Malaysia|||MY
media|Sinar Harian|||MY
media|Astro Awani|||MY
media|Channel NewsAsia|CNA||SG
media|Mothership.sg|||SG
media|Lianhe Zaobao|||SG
media|Kompas|||ID
media|Tempo||Tempo magazine|ID||ambiguous
media|Detik.com||Detik|ID
media|Metro TV|||ID
media|Jakarta Globe|||ID
media|CNN Indonesia|||ID
media|The Philippine Star||Philippine Star|PH
media|ABS-CBN|||PH
media|GMA News||GMA Network|PH
media|Manila Bulletin|||PH
media|The Manila Times||Manila Times|PH
media|SunStar||Sun.Star|PH
media|Philippine News Agency|||PH
media|BusinessWorld|||PH
media|MindaNews|||PH
media|Ming Pao|||HK
media|RTHK||Radio Television Hong Kong|HK
media|Hong Kong Free Press|||HK
media|Stand News|||HK
media|Sing Tao Daily|||HK
media|Southern Weekly|||CN
media|Sixth Tone|||CN
media|China News Service|||CN
media|Taipei Times|||TW
media|Central News Agency|||TW
media|Focus Taiwan|||TW
media|Liberty Times|||TW
media|United Daily News|||TW
media|China Times|||TW
media|The Korea Herald||Korea Herald|KR
media|The Korea Times||Korea Times|KR
media|Dong-A Ilbo|||KR
media|Jiji Press||Jiji|JP
media|Montsame|||MN
media|Tengrinews|||KZ
media|The Astana Times||Astana Times|KZ
media|KazTAG|||KZ
media|Vlast.kz|||KZ
media|AKIpress|||KG
media|24.kg|||KG
media|Kloop|||KG
media|Kun.uz|||UZ
media|Gazeta.uz|||UZ
media|Daryo|||UZ
media|Pajhwok Afghan News||Pajhwok|AF
media|Ariana News|||AF
media|Amu TV|||AF
media|Civil.ge|||GE
media|Rustavi 2|||GE
media|Mtavari Arkhi|||GE
media|InterPressNews|||GE
media|CivilNet|||AM
media|Hetq|||AM
media|APA news agency|||AZ
media|Turan Information Agency|||AZ
media|Jamaica Observer|||JM
media|Jamaica Gleaner||The Gleaner;Gleaner|JM
media|Jamaica Information Service|||JM
media|Trinidad and Tobago Guardian||Trinidad Guardian;T&T Guardian|TT
media|Stabroek News|||GY
media|Kaieteur News|||GY
media|Guyana Chronicle|||GY
media|Guyana Times|||GY
media|Barbados Today|||BB
media|Fiji Times||The Fiji Times|FJ
media|Fiji Sun|||FJ
media|FBC News|||FJ
media|Post-Courier||PNG Post-Courier|PG
media|EMTV|||PG
media|Solomon Star|||SB
media|Samoa Observer|||WS
media|RNZ Pacific|||NZ
media|New Zealand Herald||NZ Herald|NZ
media|Stuff.co.nz|||NZ
media|Reforma|||MX||ambiguous
media|Milenio|||MX
media|La Jornada|||MX
media|Excélsior||Excelsior|MX
media|Proceso|||MX||ambiguous
media|Animal Político|||MX
media|Televisa|||MX
media|Página/12||Página 12|AR
media|Infobae|||AR
media|Télam||Telam|AR
media|Perfil|||AR||ambiguous
media|Estadão||O Estado de S. Paulo|BR
media|Agência Brasil||Agencia Brasil|BR
media|Valor Econômico|||BR
media|El Mercurio|||CL
media|La Tercera|||CL
media|BioBioChile||Radio Bío Bío|CL
media|La Segunda|||CL
media|El Tiempo|||CO
media|El Espectador|||CO
media|Caracol Radio||Caracol|CO
media|W Radio|||CO
media|Blu Radio|||CO
media|La Silla Vacía|||CO
media|La República|||PE
media|RPP Noticias|RPP||PE
media|Andina|||PE||ambiguous
media|Gestión|||PE
media|El Universo|||EC
media|Ecuavisa|||EC
media|Primicias|||EC
media|Expreso|||EC
media|Los Tiempos|||BO
media|Página Siete|||BO
media|El Deber|||BO
media|Agencia Boliviana de Información|||BO
media|El Nacional|||VE
media|Efecto Cocuyo|||VE
media|Globovisión||Globovision|VE
media|Tal Cual|||VE
media|El Observador|||UY
media|Búsqueda|||UY
media|ABC Color|||PY
media|Última Hora|||PY
media|Prensa Libre|||GT
media|elPeriódico|||GT
media|La Hora|||GT
media|El Faro|||SV
media|La Prensa Gráfica|||SV
media|El Diario de Hoy|||SV
media|El Heraldo|||HN
media|La Tribuna|||HN
media|La Prensa|||NI
media|Confidencial|||NI
media|100% Noticias|||NI
media|CRHoy|||CR
media|Teletica|||CR
media|La Estrella de Panamá|||PA
media|TVN Noticias|||PA
media|14ymedio|||CU
media|Cubadebate|||CU
media|Listín Diario||Listin Diario|DO
media|Diario Libre|||DO
media|Le Nouvelliste|||HT
media|AyiboPost|||HT
# Sports
other|Confederation of African Football|CAF
other|Asian Football Confederation
other|Conmebol|CONMEBOL
other|Concacaf|CONCACAF
other|World Athletics
other|International Cricket Council
other|Cricket West Indies|CWI
other|World Rugby
other|Board of Control for Cricket in India
other|Pakistan Cricket Board|PCB
other|Bangladesh Cricket Board|BCB
other|Cricket South Africa
other|Cricket Australia
other|Football Kenya Federation|FKF
other|Nigeria Football Federation|NFF
other|Ghana Football Association|GFA
other|South African Football Association|SAFA|Safa
other|Athletics Kenya
other|All India Football Federation|AIFF
other|Court of Arbitration for Sport
other|Manchester United||Man United;Man Utd|GB
other|Manchester City||Man City|GB
other|Arsenal|||GB||ambiguous
other|Chelsea|||GB||ambiguous
other|Everton|||GB||ambiguous
other|Tottenham Hotspur||Tottenham|GB
other|Liverpool FC|||GB
other|Newcastle United|||GB
other|Aston Villa|||GB
other|West Ham United||West Ham|GB
other|Leeds United|||GB
other|Leicester City|||GB
other|Nottingham Forest|||GB
other|Crystal Palace|||GB
other|Wolverhampton Wanderers|||GB
other|Celtic FC|||GB
other|Real Madrid|||ES
other|Barcelona FC||FC Barcelona;Barca;Barça|ES
other|Atletico Madrid||Atlético Madrid;Atlético de Madrid|ES
other|Real Sociedad|||ES
other|Athletic Bilbao|||ES
other|Real Betis|||ES
other|Villarreal CF|||ES
other|Juventus|||IT
other|AC Milan|||IT
other|Inter Milan|||IT
other|AS Roma|||IT
other|SSC Napoli|||IT
other|Lazio|||IT||ambiguous
other|Fiorentina|||IT
other|Atalanta|||IT||ambiguous
other|Bayern Munich|||DE
other|Borussia Dortmund|||DE
other|Bayer Leverkusen|||DE
other|Schalke 04||Schalke|DE
other|RB Leipzig|||DE
other|Paris Saint-Germain|PSG|Paris St-Germain;Paris St Germain|FR
other|Olympique Marseille||Olympique de Marseille|FR
other|Olympique Lyonnais|||FR
other|Feyenoord|||NL
other|PSV Eindhoven|||NL
other|Benfica|||PT||ambiguous
other|FC Porto|||PT
other|Sporting Lisbon||Sporting CP|PT
other|Galatasaray|||TR
other|Fenerbahce||Fenerbahçe|TR
other|Besiktas||Beşiktaş|TR
other|Trabzonspor|||TR
other|Al Ahly||Al-Ahly|EG
other|Zamalek|||EG
other|Wydad Casablanca||Wydad AC;Wydad|MA
other|Raja Casablanca||Raja CA|MA
other|RS Berkane|||MA
other|Esperance of Tunis||Esperance Tunis;Espérance de Tunis;Esperance|TN
other|Etoile du Sahel||Étoile du Sahel|TN
other|Club Africain|||TN
other|MC Alger|||DZ
other|JS Kabylie|||DZ
other|CR Belouizdad|||DZ
other|USM Alger|||DZ
other|TP Mazembe|||CD
other|AS Vita Club||Vita Club|CD
other|Kaizer Chiefs||Amakhosi|ZA
other|Orlando Pirates|||ZA
other|Mamelodi Sundowns||Sundowns|ZA
other|SuperSport United|||ZA
other|AmaZulu|||ZA||ambiguous
other|Bafana Bafana||Bafana|ZA
other|Banyana Banyana||Banyana|ZA
other|Springboks|||ZA
other|Proteas|||ZA
other|Super Eagles|||NG
other|Super Falcons|||NG
other|Enyimba|||NG
other|Kano Pillars|||NG
other|Rangers International|||NG
other|Rivers United|||NG
other|Asante Kotoko||Kotoko|GH
other|Hearts of Oak|||GH
other|Black Stars|||GH
other|Gor Mahia|||KE
other|AFC Leopards|||KE
other|Harambee Stars|||KE
other|Kenya Sevens|||KE
other|Uganda Cranes|||UG
other|SC Villa|||UG
other|Vipers SC|||UG
other|KCCA FC|||UG
other|Simba SC|||TZ
other|Young Africans||Yanga|TZ
other|Azam FC|||TZ
other|Taifa Stars|||TZ
other|Chipolopolo|||ZM
other|Zesco United|||ZM
other|Nkana FC|||ZM
other|Power Dynamos|||ZM
other|Dynamos FC|||ZW
other|Highlanders FC|||ZW
other|CAPS United|||ZW
other|Indomitable Lions|||CM
other|Teranga Lions||Lions of Teranga|SN
other|Al Hilal||Al-Hilal|SA
other|Al Nassr||Al-Nassr|SA
other|Al-Ittihad||Al Ittihad|SA
other|Mumbai Indians|||IN
other|Chennai Super Kings|CSK||IN
other|Kolkata Knight Riders|KKR||IN
other|Royal Challengers Bangalore|RCB|Royal Challengers Bengaluru|IN
other|Sunrisers Hyderabad|||IN
other|Rajasthan Royals|||IN
other|Delhi Capitals|||IN
other|Punjab Kings|||IN
other|Gujarat Titans|||IN
other|Lucknow Super Giants|||IN
other|Mohun Bagan||ATK Mohun Bagan|IN
other|East Bengal|||IN||ambiguous
other|Bengaluru FC|||IN
other|Kerala Blasters|||IN
other|Karachi Kings|||PK
other|Lahore Qalandars|||PK
other|Peshawar Zalmi|||PK
other|Quetta Gladiators|||PK
other|Multan Sultans|||PK
other|Islamabad United|||PK
other|Abahani|||BD
other|Dhaka Mohammedan|||BD
other|Lanka Premier League|||LK
other|Reggae Boyz|||JM
other|Reggae Girlz|||JM
other|Soca Warriors|||TT
other|Flying Fijians|||FJ
other|Fijian Drua|||FJ
other|All Blacks|||NZ
other|Black Caps||Blackcaps|NZ
other|Wallabies|||AU
other|Socceroos|||AU
other|Matildas|||AU
other|Flamengo|||BR
other|Palmeiras|||BR
other|Corinthians|||BR||ambiguous
other|Sao Paulo FC||São Paulo FC|BR
other|Gremio||Grêmio|BR
other|Fluminense|||BR
other|Botafogo|||BR||ambiguous
other|Vasco da Gama|||BR||ambiguous
other|Atletico Mineiro||Atlético Mineiro|BR
other|Boca Juniors|||AR
other|River Plate|||AR
other|Independiente|||AR||ambiguous
other|San Lorenzo|||AR||ambiguous
other|Racing Club|||AR
other|Rosario Central|||AR
other|Newell's Old Boys|||AR
other|Velez Sarsfield||Vélez Sarsfield|AR
other|Estudiantes de La Plata|||AR
other|Peñarol||Penarol|UY
other|Nacional de Montevideo|||UY
other|Colo Colo||Colo-Colo|CL
other|Universidad de Chile|||CL
other|Universidad Católica|||CL
other|Atletico Nacional||Atlético Nacional|CO
other|Millonarios|||CO
other|America de Cali||América de Cali|CO
other|Deportivo Cali|||CO
other|Alianza Lima|||PE
other|Universitario de Deportes|||PE
other|Sporting Cristal|||PE
other|Barcelona SC|||EC
other|Emelec|||EC
other|LDU Quito|||EC
other|Independiente del Valle|||EC
other|Club América|||MX
other|Chivas|||MX||ambiguous
other|Tigres UANL|||MX
other|Cruz Azul|||MX
other|Pumas UNAM|||MX
other|Urawa Red Diamonds||Urawa Reds|JP
other|Kashima Antlers|||JP
other|Yokohama F. Marinos|||JP
other|Jeonbuk Hyundai Motors|||KR
other|Ulsan Hyundai|||KR
other|FC Seoul|||KR
other|Buriram United|||TH
other|Muangthong United|||TH
other|Johor Darul Ta'zim|||MY
other|Selangor FC|||MY
other|Harimau Malaya|||MY
# More companies
company|Safaricom|||KE
company|Equity Bank|||KE
company|KCB Group|KCB||KE
company|Kenya Power|||KE
company|Bidco|||KE
company|East African Breweries|EABL||KE
company|Dangote Group||Dangote Cement;Dangote Industries|NG
company|Zenith Bank|||NG
company|Access Bank|||NG
company|Guaranty Trust Bank||GTBank|NG
company|First Bank of Nigeria||FirstBank|NG
company|Julius Berger|||NG
company|Globacom|||NG
company|Air Peace|||NG
company|Flutterwave|||NG
company|Jumia|||NG
company|Vodacom|||ZA
company|Sasol|||ZA
company|Shoprite|||ZA
company|Pick n Pay|||ZA
company|Woolworths|||ZA
company|Standard Bank|||ZA
company|Nedbank|||ZA
company|FirstRand|||ZA
company|Naspers|||ZA
company|Telkom|||ZA||ambiguous
company|Transnet|||ZA
company|Prasa|PRASA||ZA
company|Steinhoff|||ZA
company|Tiger Brands|||ZA
company|Massmart|||ZA
company|Ghana Cocoa Board|COCOBOD|Cocobod|GH
company|GCB Bank|||GH
company|Electricity Company of Ghana|||GH
company|Econet|||ZW
company|Delta Corporation|||ZW
company|ZESA||Zesa Holdings|ZW
company|Zimplats|||ZW
company|Zesco|ZESCO||ZM
company|Konkola Copper Mines|KCM||ZM
company|Mopani Copper Mines|||ZM
company|Ethio Telecom|||ET
company|Ethiopian Electric Power|||ET
company|Orascom Construction||Orascom|EG
company|Attijariwafa Bank|||MA
company|OCP Group|||MA
company|Maroc Telecom|||MA
company|Infosys|||IN
company|Wipro|||IN
company|Reliance Jio||Jio|IN
company|Bharti Airtel||Airtel|IN
company|Mahindra & Mahindra|||IN
company|Maruti Suzuki|||IN
company|HDFC Bank|HDFC||IN
company|ICICI Bank|ICICI||IN
company|Axis Bank|||IN
company|Larsen & Toubro|||IN
company|Flipkart|||IN
company|Paytm|||IN
company|Zomato|||IN
company|Byju's|||IN
company|IndiGo|||IN||ambiguous
company|SpiceJet|||IN
company|Vedanta|||IN||ambiguous
company|Hindustan Unilever|||IN
company|Bajaj Auto|||IN
company|Habib Bank|HBL||PK
company|K-Electric|||PK
company|Engro|||PK
company|Sui Northern||Sui Southern|PK
company|Grameenphone|||BD
company|Beximco|||BD
company|Square Pharmaceuticals|||BD
company|Biman Bangladesh Airlines||Biman|BD
company|bKash|||BD
company|SriLankan Airlines|||LK
company|John Keells Holdings||John Keells|LK
company|Ceylon Electricity Board|||LK
company|Dialog Axiata|||LK
company|Ceylon Petroleum Corporation|||LK
company|Buddha Air|||NP
company|Yeti Airlines|||NP
company|Ncell|||NP
company|Maybank|||MY
company|CIMB|||MY
company|Tenaga Nasional|||MY
company|Axiata|||MY
company|Sime Darby|||MY
company|Proton Holdings|||MY
company|Khazanah Nasional||Khazanah|MY
company|Felda|||MY
company|Genting|||MY||ambiguous
company|DBS Bank|||SG
company|OCBC|||SG
company|Singtel|||SG
company|Grab Holdings|||SG
company|CapitaLand|||SG
company|Sembcorp|||SG
company|Keppel Corporation|||SG
company|Gojek|||ID
company|Tokopedia|||ID
company|Bank Mandiri|||ID
company|Bank Central Asia|BCA||ID
company|Telkomsel|||ID
company|Freeport Indonesia|||ID
company|Astra International|||ID
company|Indofood|||ID
company|Charoen Pokphand||CP Group|TH
company|PTT Group|||TH
company|Siam Cement|||TH
company|Bangkok Bank|||TH
company|ThaiBev|||TH||ambiguous
company|San Miguel Corporation|||PH
company|Ayala Corporation|||PH
company|PLDT|||PH
company|Globe Telecom|||PH
company|Meralco|||PH
company|Jollibee|||PH
company|Cebu Pacific|||PH
company|Philippine Airlines|||PH
company|Manila Water|||PH
company|Maynilad|||PH
company|Vingroup|||VN
company|VinFast|||VN
company|Vietjet||VietJet Air|VN
company|Vietnam Airlines|||VN
company|Viettel|||VN
company|Vinamilk|||VN
company|Vietcombank|||VN
company|JD.com|||CN
company|Meituan|||CN
company|Country Garden|||CN||ambiguous
company|CATL|||CN
company|Didi||Didi Chuxing|CN||ambiguous
company|Ping An|||CN
company|China Harbour Engineering Company|||CN
company|MTR Corporation|||HK
company|Evergreen Marine|||TW
company|EVA Air|||TW
company|China Airlines|||TW
company|Acer|||TW||ambiguous
company|Asus|||TW
company|Kia|||KR||ambiguous
company|Posco|POSCO||KR
company|Asiana Airlines||Asiana|KR
company|Naver|||KR
company|Kakao|||KR
company|Celltrion|||KR
company|Panasonic|||JP
company|Mazda|||JP
company|Subaru|||JP
company|Suzuki Motor|||JP
company|Mitsui|||JP
company|Marubeni|||JP
company|Sumitomo|||JP
company|Rakuten|||JP
company|Fujitsu|||JP
company|Takeda|||JP||ambiguous
company|Olympus|||JP||ambiguous
company|All Nippon Airways|||JP
company|Dentsu|||JP
company|Uniqlo|||JP
company|Nintendo|||JP
company|Canon|||JP||ambiguous
company|Daiichi Sankyo|||JP
company|Ooredoo|||QA
company|Emaar|||AE
company|Air Arabia|||AE
company|Flynas||flynas|SA
company|Flyadeal|||SA
company|Saudi Telecom Company|||SA
company|Ma'aden|||SA
company|Zain|||KW||ambiguous
company|Agility|||KW||ambiguous
company|Kuwait Airways|||KW
company|Royal Jordanian|||JO
company|Middle East Airlines|||LB
company|Banque du Liban|||LB
company|Vale SA|||BR
company|Braskem|||BR
company|Itaú Unibanco||Itau|BR
company|Bradesco|||BR
company|Banco do Brasil|||BR
company|Ambev|||BR||ambiguous
company|Gol Linhas Aéreas|||BR
company|Azul Linhas Aéreas|||BR
company|Eletrobras|||BR
company|BNDES|||BR
company|Natura & Co|||BR
company|Cemex|||MX
company|América Móvil||America Movil|MX
company|Grupo Bimbo||Bimbo|MX
company|Femsa|FEMSA||MX
company|Aeroméxico||Aeromexico|MX
company|Mercado Libre||MercadoLibre|AR
company|Aerolíneas Argentinas||Aerolineas Argentinas|AR
company|Techint|||AR
company|LATAM Airlines|LATAM||CL
company|Falabella|||CL
company|Cencosud|||CL
company|SQM|||CL
company|Avianca|||CO
company|Bancolombia|||CO
company|Cerrejón|||CO
company|Southern Copper|||PE
company|Credicorp|||PE
company|Petroperú||Petroperu|PE
company|Antamina|||PE
company|Petroecuador|||EC
company|Banco Pichincha|||EC
company|Conviasa|||VE
company|Grace Kennedy||GraceKennedy|JM
company|Digicel|||JM
company|Jamaica Public Service|JPS||JM
company|Caribbean Airlines|||JM
company|Petrotrin|||TT
company|Massy Group||Massy Stores|TT
company|Republic Bank|||TT
company|L'Oreal||L'Oréal|FR
company|Michelin|||FR
company|Bolloré|||FR
company|Lafarge|||FR
company|Accor|||FR
company|Vinci|||FR||ambiguous
company|Perenco|||FR
company|Diageo|||GB
company|Tullow Oil||Tullow|GB
company|Marks & Spencer||Marks and Spencer|GB
company|Tesco|||GB
company|British American Tobacco|||GB
company|Sotheby's|||GB
company|Christie's|||GB
company|Burberry|||GB
company|Puma|||DE||ambiguous
company|DHL|||DE
company|Lidl|||DE
company|Aldi|||DE
company|Merck|||US||ambiguous
company|KFC|||US
company|Newmont|||US
company|Gilead Sciences|||US
company|Procter & Gamble|P&G||US
company|Levi Strauss|||US
company|Dell|||US
company|Freeport-McMoRan|||US
company|H&M|||SE
company|Heineken|||NL
company|Holcim|||CH
company|Ferrari|||IT||ambiguous
company|Benetton|||IT
company|Prada|||IT
company|Zara|||ES||ambiguous
company|Inditex|||ES
company|BBVA|||ES
company|Iberia|||ES||ambiguous
company|Lego|||DK
company|Novo Nordisk|||DK
company|Carlsberg|||DK||ambiguous
company|Vestas|||DK
company|Barrick Gold||Barrick|CA
company|First Quantum Minerals||First Quantum|CA
company|Ivanhoe Mines|||CA
company|Fortescue|||AU
# More parties and unions
party|Rashtriya Janata Dal|RJD||IN
party|Nationalist Congress Party|||IN
party|All India Anna Dravida Munnetra Kazhagam|AIADMK||IN
party|Shiromani Akali Dal|||IN
party|YSR Congress Party|YSRCP||IN
party|Biju Janata Dal|BJD||IN
party|Vishwa Hindu Parishad|VHP||IN
party|Telangana Rashtra Samithi|TRS||IN
party|Awami National Party|||PK
party|Tehreek-e-Labbaik Pakistan|TLP||PK
party|Jatiya Party|||BD
party|Chhatra League|||BD
party|Samagi Jana Balawegaya|SJB||LK
party|National People's Power|NPP||LK
party|Tamil National Alliance|TNA||LK
party|CPN-UML|||NP
party|Rastriya Swatantra Party|RSP||NP
party|Parti Keadilan Rakyat|PKR||MY
party|Bersatu|||MY
party|Perikatan Nasional|||MY
party|Parti Islam Se-Malaysia|||MY
party|Nahdlatul Ulama|||ID
party|Muhammadiyah|||ID
party|Bhumjaithai||Bhumjaithai Party|TH
party|PDP-Laban|||PH
party|Akbayan|||PH
party|Lakas-CMD|||PH
party|Cambodia National Rescue Party|CNRP||KH
party|Candlelight Party|||KH
party|Independent National Electoral Commission|INEC||NG
party|All Progressives Grand Alliance|APGA||NG
party|United Democratic Alliance|UDA||KE
party|Jubilee Party|||KE
party|Wiper|||KE||ambiguous
party|National Unity Platform|NUP||UG
party|Forum for Democratic Change|FDC||UG
party|Chadema|CHADEMA||TZ
party|ACT-Wazalendo|||TZ
party|Inkatha Freedom Party|IFP||ZA
party|uMkhonto weSizwe Party|MKP||ZA
party|Cosatu|COSATU||ZA
party|Numsa|NUMSA||ZA
party|Samwu|SAMWU||ZA
party|Nehawu|NEHAWU||ZA
party|Action SA||ActionSA|ZA
party|Citizens Coalition for Change|CCC||ZW
party|Patriotic Front|||ZM
party|United Party for National Development|UPND||ZM
party|Pastef|PASTEF||SN
party|Jamaica Labour Party|JLP||JM
party|People's National Party|PNP||JM
party|People's National Movement|PNM||TT
party|United National Congress|UNC||TT
party|People's Progressive Party|PPP/C||GY
party|APNU|||GY
party|Partido Acción Nacional|||MX
party|Juntos por el Cambio|||AR
party|Partido Justicialista|||AR
# More armed groups
armed-group|Karen National Union|KNU
armed-group|Karen National Liberation Army|KNLA
armed-group|People's Defence Force
armed-group|Barrio 18
armed-group|Clan del Golfo||Gulf Clan
armed-group|Fano|||||ambiguous
# More organizations of aid and labour
ngo|ActionAid
ngo|Plan International
ngo|Miyetti Allah
ngo|Academic Staff Union of Universities|ASUU
ngo|Nigeria Labour Congress|NLC
`;
