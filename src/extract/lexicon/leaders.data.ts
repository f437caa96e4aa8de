/** name;aliases | surname when it is not the last word | `f` for women | posts: whose, title, from, to. */
export const LEADER_ROWS = `
# Russia
Vladimir Putin;Vladimir Vladimirovich Putin|||RU Prime Minister 1999-08-09 2000-05-07;RU Acting President 1999-12-31 2000-05-07;RU President 2000-05-07 2008-05-07;RU Prime Minister 2008-05-08 2012-05-07;RU President 2012-05-07
Dmitry Medvedev;Dmitri Medvedev;Dmitriy Medvedev|||RU President 2008-05-07 2012-05-07;RU Prime Minister 2012-05-08 2020-01-16
Mikhail Kasyanov|||RU Prime Minister 2000-05-17 2004-02-24
Mikhail Fradkov|||RU Prime Minister 2004-03-05 2007-09-14
Viktor Zubkov|||RU Prime Minister 2007-09-14 2008-05-07
Mikhail Mishustin|||RU Prime Minister 2020-01-16
Sergei Lavrov;Sergey Lavrov|||RU Foreign Minister 2004-03-09
Igor Ivanov|||RU Foreign Minister 1998-09-11 2004-03-09
Sergei Shoigu;Sergey Shoigu|||RU Defense Minister 2012-11-06 2024-05-12
Anatoly Serdyukov|||RU Defense Minister 2007-02-15 2012-11-06
Sergei Ivanov;Sergey Ivanov|||RU Defense Minister 2001-03-28 2007-02-15
Andrei Belousov;Andrey Belousov|||RU Defense Minister 2024-05-14
Valery Gerasimov|||RU Chief of the General Staff 2012-11-09
Nikolai Patrushev|||RU Secretary of the Security Council 2008-05-12 2024-05-12
Dmitry Peskov;Dmitri Peskov|||RU Press Secretary 2012-05
Maria Zakharova||f|RU Foreign Ministry Spokeswoman 2015-08-10
Alexander Novak;Aleksandr Novak|||RU Energy Minister 2012-05-21 2020-11-10;RU Deputy Prime Minister 2020-11-10
Igor Sechin|||@rosneft Chief Executive Officer 2012-05
Alexei Miller;Alexey Miller|||@gazprom Chief Executive Officer 2001-05
Alexander Bortnikov;Aleksandr Bortnikov|||@federal-security-service Director 2008-05-12
Vyacheslav Volodin|||@state-duma Speaker 2016-10-05
Valentina Matviyenko;Valentina Matvienko||f|@federation-council Speaker 2011-09-21
Elvira Nabiullina||f|@central-bank-of-russia Governor 2013-06-24
Alexei Likhachev;Alexey Likhachev|||@rosatom Director General 2016-10
Sergei Kiriyenko;Sergey Kiriyenko;Sergei Kirienko|||@rosatom Director General 2005-11 2016-10
Ramzan Kadyrov
Alexei Navalny;Alexey Navalny
Yevgeny Prigozhin;Evgeny Prigozhin
Boris Yeltsin|||RU President 1991-07-10 1999-12-31
Mikhail Gorbachev;Mikhail Gorbachyov
# United States
Bill Clinton;William Jefferson Clinton|||US President 1993-01-20 2001-01-20
George W. Bush;George Bush;George Walker Bush|||US President 2001-01-20 2009-01-20
Barack Obama;Barack Hussein Obama|||US President 2009-01-20 2017-01-20
Donald Trump;Donald J. Trump|||US President 2017-01-20 2021-01-20;US President 2025-01-20
Joe Biden;Joseph Biden;Joseph R. Biden;Joseph R. Biden Jr.|||US Vice President 2009-01-20 2017-01-20;US President 2021-01-20 2025-01-20
Al Gore|||US Vice President 1993-01-20 2001-01-20
Dick Cheney|||US Vice President 2001-01-20 2009-01-20
Mike Pence|||US Vice President 2017-01-20 2021-01-20
Kamala Harris||f|US Vice President 2021-01-20 2025-01-20
JD Vance;J.D. Vance|||US Vice President 2025-01-20
Madeleine Albright||f|US Secretary of State 1997-01-23 2001-01-20
Colin Powell|||US Secretary of State 2001-01-20 2005-01-26
Condoleezza Rice||f|US National Security Adviser 2001-01-20 2005-01-26;US Secretary of State 2005-01-26 2009-01-20
Hillary Clinton;Hillary Rodham Clinton||f|US Secretary of State 2009-01-21 2013-02-01
John Kerry;John F. Kerry|||US Secretary of State 2013-02-01 2017-01-20
Rex Tillerson|||US Secretary of State 2017-02-01 2018-03-31
Mike Pompeo;Michael Pompeo|||@central-intelligence-agency Director 2017-01-23 2018-04-26;US Secretary of State 2018-04-26 2021-01-20
Antony Blinken;Anthony Blinken;Tony Blinken|||US Secretary of State 2021-01-26 2025-01-20
Marco Rubio|||US Secretary of State 2025-01-21
Donald Rumsfeld|||US Secretary of Defense 2001-01-20 2006-12-18
Robert Gates|||US Secretary of Defense 2006-12-18 2011-06-30
Leon Panetta|||@central-intelligence-agency Director 2009-02 2011-06-30;US Secretary of Defense 2011-07-01 2013-02-27
Chuck Hagel|||US Secretary of Defense 2013-02-27 2015-02-17
Ashton Carter;Ash Carter|||US Secretary of Defense 2015-02-17 2017-01-20
James Mattis;Jim Mattis|||US Secretary of Defense 2017-01-20 2018-12-31
Patrick Shanahan|||US Acting Secretary of Defense 2019-01-01 2019-06-23
Mark Esper|||US Secretary of Defense 2019-07-23 2020-11-09
Lloyd Austin;Lloyd J. Austin|||US Secretary of Defense 2021-01-22 2025-01-20
Pete Hegseth|||US Secretary of Defense 2025-01-25
Stephen Hadley|||US National Security Adviser 2005-01-26 2009-01-20
Thomas Donilon;Tom Donilon|||US National Security Adviser 2010-10-08 2013-07-01
Susan Rice||f|US National Security Adviser 2013-07-01 2017-01-20
Michael Flynn;Mike Flynn|||US National Security Adviser 2017-01-20 2017-02-13
H.R. McMaster;H. R. McMaster|||US National Security Adviser 2017-02-20 2018-04-09
John Bolton;John R. Bolton|||US National Security Adviser 2018-04-09 2019-09-10
Robert O'Brien;Robert C. O'Brien|||US National Security Adviser 2019-09-18 2021-01-20
Jake Sullivan|||US National Security Adviser 2021-01-20 2025-01-20
Mike Waltz;Michael Waltz|||US National Security Adviser 2025-01-20 2025-05-01
Henry Paulson;Hank Paulson|||US Treasury Secretary 2006-07-10 2009-01-20
Timothy Geithner;Tim Geithner|||US Treasury Secretary 2009-01-26 2013-01-25
Jack Lew;Jacob Lew|||US Treasury Secretary 2013-02-28 2017-01-20
Steven Mnuchin;Steve Mnuchin|||US Treasury Secretary 2017-02-13 2021-01-20
Janet Yellen||f|@federal-reserve Chair 2014-02-03 2018-02-03;US Treasury Secretary 2021-01-26 2025-01-20
Scott Bessent|||US Treasury Secretary 2025-01-28
Alan Greenspan|||@federal-reserve Chairman 1987-08-11 2006-01-31
Ben Bernanke|||@federal-reserve Chairman 2006-02-01 2014-01-31
Jerome Powell;Jay Powell|||@federal-reserve Chairman 2018-02-05
John Ashcroft|||US Attorney General 2001-02 2005-02
Eric Holder|||US Attorney General 2009-02-03 2015-04-27
Loretta Lynch||f|US Attorney General 2015-04-27 2017-01-20
Jeff Sessions|||US Attorney General 2017-02-09 2018-11-07
William Barr;Bill Barr|||US Attorney General 2019-02-14 2020-12-23
Merrick Garland|||US Attorney General 2021-03-11 2025-01-20
Pam Bondi||f|US Attorney General 2025-02-05
Ernest Moniz|||US Energy Secretary 2013-05-21 2017-01-20
Rick Perry|||US Energy Secretary 2017-03-02 2019-12-01
Jennifer Granholm||f|US Energy Secretary 2021-02-25 2025-01-20
Wilbur Ross|||US Commerce Secretary 2017-02-28 2021-01-20
Gina Raimondo||f|US Commerce Secretary 2021-03-03 2025-01-20
Howard Lutnick|||US Commerce Secretary 2025-02-21
Robert Lighthizer|||US Trade Representative 2017-05-15 2021-01-20
Katherine Tai||f|US Trade Representative 2021-03-18 2025-01-20
Michael Froman|||US Trade Representative 2013-06-21 2017-01-20
George Tenet|||@central-intelligence-agency Director 1997-07-11 2004-07-11
Michael Hayden|||@central-intelligence-agency Director 2006-05-30 2009-02
David Petraeus|||@central-intelligence-agency Director 2011-09-06 2012-11-09
John Brennan|||@central-intelligence-agency Director 2013-03-08 2017-01-20
Gina Haspel||f|@central-intelligence-agency Director 2018-05-21 2021-01-20
William Burns;Bill Burns;William J. Burns|||@central-intelligence-agency Director 2021-03-19 2025-01-20
John Ratcliffe|||@central-intelligence-agency Director 2025-01-23
Robert Mueller|||@federal-bureau-of-investigation Director 2001-09-04 2013-09-04
James Comey|||@federal-bureau-of-investigation Director 2013-09-04 2017-05-09
Christopher Wray|||@federal-bureau-of-investigation Director 2017-08-02 2025-01-19
Kash Patel|||@federal-bureau-of-investigation Director 2025-02-21
Nancy Pelosi||f|@united-states-house-of-representatives Speaker 2007-01-04 2011-01-03;@united-states-house-of-representatives Speaker 2019-01-03 2023-01-03
John Boehner|||@united-states-house-of-representatives Speaker 2011-01-05 2015-10-29
Paul Ryan|||@united-states-house-of-representatives Speaker 2015-10-29 2019-01-03
Kevin McCarthy|||@united-states-house-of-representatives Speaker 2023-01-07 2023-10-03
Mike Johnson|||@united-states-house-of-representatives Speaker 2023-10-25
Mitch McConnell|||@united-states-senate Majority Leader 2015-01-03 2021-01-20
Harry Reid|||@united-states-senate Majority Leader 2007-01-03 2015-01-03
Chuck Schumer;Charles Schumer|||@united-states-senate Majority Leader 2021-01-20 2025-01-03
John Thune|||@united-states-senate Majority Leader 2025-01-03
Bill Frist;William Frist|||@united-states-senate Majority Leader 2003-01-03 2007-01-03
Samantha Power||f|US Ambassador to the United Nations 2013-08-05 2017-01-20
Nikki Haley||f|US Ambassador to the United Nations 2017-01-27 2018-12-31
Linda Thomas-Greenfield||f|US Ambassador to the United Nations 2021-02-25 2025-01-20
Mark Milley|||US Chairman of the Joint Chiefs of Staff 2019-10-01 2023-09-30
Joseph Dunford|||US Chairman of the Joint Chiefs of Staff 2015-10-01 2019-09-30
Martin Dempsey|||US Chairman of the Joint Chiefs of Staff 2011-10-01 2015-09-25
Brian Hook|||US Special Representative for Iran 2018-08 2020-08
Robert Malley;Rob Malley|||US Special Envoy for Iran 2021-01
Zalmay Khalilzad|||US Ambassador to the United Nations 2007-04 2009-01
Steve Witkoff
Jared Kushner
Wendy Sherman||f|US Deputy Secretary of State 2021-04 2023-07
John McCain
Mitt Romney
Bernie Sanders
Lindsey Graham
Richard Lugar;Dick Lugar
Henry Kissinger
Jimmy Carter|||US President 1977-01-20 1981-01-20
Ronald Reagan|||US President 1981-01-20 1989-01-20
# United Kingdom
Tony Blair|||GB Prime Minister 1997-05-02 2007-06-27
Gordon Brown|||GB Chancellor of the Exchequer 1997-05-02 2007-06-27;GB Prime Minister 2007-06-27 2010-05-11
David Cameron|||GB Prime Minister 2010-05-11 2016-07-13;GB Foreign Secretary 2023-11-13 2024-07-05
Theresa May||f|GB Home Secretary 2010-05-12 2016-07-13;GB Prime Minister 2016-07-13 2019-07-24
Boris Johnson|||GB Foreign Secretary 2016-07-13 2018-07-09;GB Prime Minister 2019-07-24 2022-09-06
Liz Truss;Elizabeth Truss||f|GB Foreign Secretary 2021-09-15 2022-09-06;GB Prime Minister 2022-09-06 2022-10-25
Rishi Sunak|||GB Chancellor of the Exchequer 2020-02-13 2022-07-05;GB Prime Minister 2022-10-25 2024-07-05
Keir Starmer|||GB Prime Minister 2024-07-05
Robin Cook|||GB Foreign Secretary 1997-05-02 2001-06-08
Jack Straw|||GB Foreign Secretary 2001-06-08 2006-05-05
Margaret Beckett||f|GB Foreign Secretary 2006-05-05 2007-06-27
David Miliband|||GB Foreign Secretary 2007-06-28 2010-05-11
William Hague|||GB Foreign Secretary 2010-05-12 2014-07-14
Philip Hammond|||GB Foreign Secretary 2014-07-15 2016-07-13;GB Chancellor of the Exchequer 2016-07-13 2019-07-24
Jeremy Hunt|||GB Foreign Secretary 2018-07-09 2019-07-24;GB Chancellor of the Exchequer 2022-10-14 2024-07-05
Dominic Raab|||GB Foreign Secretary 2019-07-24 2021-09-15
James Cleverly|||GB Foreign Secretary 2022-09-06 2023-11-13
David Lammy|||GB Foreign Secretary 2024-07-05 2025-09-05
Yvette Cooper||f|GB Foreign Secretary 2025-09-05
Rachel Reeves||f|GB Chancellor of the Exchequer 2024-07-05
George Osborne|||GB Chancellor of the Exchequer 2010-05-11 2016-07-13
Alistair Darling|||GB Chancellor of the Exchequer 2007-06-28 2010-05-11
Sajid Javid|||GB Chancellor of the Exchequer 2019-07-24 2020-02-13
Ben Wallace|||GB Defence Secretary 2019-07-24 2023-08-31
Michael Fallon|||GB Defence Secretary 2014-07-15 2017-11-01
Priti Patel||f|GB Home Secretary 2019-07-24 2022-09-06
Jeremy Corbyn|||@labour-party Leader 2015-09-12 2020-04-04
Nigel Farage
Nicola Sturgeon||f|@scottish-government First Minister 2014-11-20 2023-03-28
Alex Salmond|||@scottish-government First Minister 2007-05-17 2014-11-19
Queen Elizabeth II;Elizabeth II|Elizabeth|f|GB Queen 1952-02-06 2022-09-08
King Charles III;Charles III|Charles||GB King 2022-09-08
Margaret Thatcher||f|GB Prime Minister 1979-05-04 1990-11-28
Mark Carney|||@bank-of-england Governor 2013-07-01 2020-03-15;CA Prime Minister 2025-03-14
Andrew Bailey|||@bank-of-england Governor 2020-03-16
Mervyn King|||@bank-of-england Governor 2003-07-01 2013-06-30
# China
Jiang Zemin|Jiang||CN President 1993-03-27 2003-03-15;CN General Secretary of the Communist Party 1989-06-24 2002-11-15
Hu Jintao|Hu||CN General Secretary of the Communist Party 2002-11-15 2012-11-15;CN President 2003-03-15 2013-03-14
Xi Jinping|Xi||CN Vice President 2008-03-15 2013-03-14;CN General Secretary of the Communist Party 2012-11-15;CN President 2013-03-14
Zhu Rongji|Zhu||CN Premier 1998-03-17 2003-03-16
Wen Jiabao|Wen||CN Premier 2003-03-16 2013-03-15
Li Keqiang|Li||CN Premier 2013-03-15 2023-03-11
Li Qiang|Li||CN Premier 2023-03-11
Tang Jiaxuan|Tang||CN Foreign Minister 1998-03 2003-03
Li Zhaoxing|Li||CN Foreign Minister 2003-03 2007-04
Yang Jiechi|Yang||CN Foreign Minister 2007-04-27 2013-03-16
Wang Yi|Wang||CN Foreign Minister 2013-03-16 2022-12-30;CN Foreign Minister 2023-07-25
Qin Gang|Qin||CN Foreign Minister 2022-12-30 2023-07-25
Wang Qishan|Wang||CN Vice President 2018-03-17 2023-03-10
Han Zheng|Han||CN Vice President 2023-03-10
Li Yuanchao|Li||CN Vice President 2013-03-14 2018-03-17
Liu He|Liu||CN Vice Premier 2018-03-19 2023-03-12
He Lifeng|He||CN Vice Premier 2023-03-12
Wei Fenghe|Wei||CN Defense Minister 2018-03-19 2023-03-12
Li Shangfu|Li||CN Defense Minister 2023-03-12 2023-10-24
Dong Jun|Dong||CN Defense Minister 2023-12-29
Zhao Lijian|Zhao||CN Foreign Ministry Spokesman 2020-02 2023-01
Hua Chunying|Hua|f|CN Foreign Ministry Spokeswoman 2012-11
Geng Shuang|Geng||CN Foreign Ministry Spokesman 2016-09 2020-06
Li Zhanshu|Li||@national-people-congress Chairman 2018-03-17 2023-03-10
Zhao Leji|Zhao||@national-people-congress Chairman 2023-03-10
Zhou Xiaochuan|Zhou||@people-bank-of-china Governor 2002-12 2018-03-19
Tung Chee-hwa|Tung||HK Chief Executive 1997-07-01 2005-03-12
Donald Tsang|||HK Chief Executive 2005-06 2012-06-30
Leung Chun-ying;CY Leung|Leung||HK Chief Executive 2012-07-01 2017-06-30
Carrie Lam||f|HK Chief Executive 2017-07-01 2022-06-30
John Lee|||HK Chief Executive 2022-07-01
Mao Zedong;Mao Tse-tung|Mao
Deng Xiaoping|Deng
Chen Shui-bian|Chen||TW President 2000-05-20 2008-05-20
Ma Ying-jeou|Ma||TW President 2008-05-20 2016-05-20
Tsai Ing-wen|Tsai|f|TW President 2016-05-20 2024-05-20
Lai Ching-te;William Lai|Lai||TW Vice President 2020-05-20 2024-05-20;TW President 2024-05-20
# Germany
Gerhard Schröder;Gerhard Schroeder;Gerhard Schroder|||DE Chancellor 1998-10-27 2005-11-22
Angela Merkel||f|DE Chancellor 2005-11-22 2021-12-08
Olaf Scholz|||DE Finance Minister 2018-03-14 2021-12-08;DE Chancellor 2021-12-08 2025-05-06
Friedrich Merz|||DE Chancellor 2025-05-06
Johannes Rau|||DE President 1999-07-01 2004-06-30
Horst Köhler;Horst Koehler;Horst Kohler|||@international-monetary-fund Managing Director 2000-05-01 2004-03-04;DE President 2004-07-01 2010-05-31
Christian Wulff|||DE President 2010-06-30 2012-02-17
Joachim Gauck|||DE President 2012-03-18 2017-03-18
Frank-Walter Steinmeier|||DE Foreign Minister 2005-11-22 2009-10-27;DE Foreign Minister 2013-12-17 2017-01-27;DE President 2017-03-19
Joschka Fischer|||DE Foreign Minister 1998-10-27 2005-11-22
Guido Westerwelle|||DE Foreign Minister 2009-10-28 2013-12-17
Sigmar Gabriel|||DE Foreign Minister 2017-01-27 2018-03-14
Heiko Maas|||DE Foreign Minister 2018-03-14 2021-12-08
Annalena Baerbock||f|DE Foreign Minister 2021-12-08 2025-05-06
Johann Wadephul|||DE Foreign Minister 2025-05-06
Wolfgang Schäuble;Wolfgang Schaeuble;Wolfgang Schauble|||DE Finance Minister 2009-10-28 2017-10-24
Christian Lindner|||DE Finance Minister 2021-12-08 2024-11-07
Thomas de Maizière;Thomas de Maiziere|de Maizière||DE Defence Minister 2011-03-03 2013-12-17;DE Interior Minister 2013-12-17 2018-03-14
Horst Seehofer|||DE Interior Minister 2018-03-14 2021-12-08
Annegret Kramp-Karrenbauer||f|DE Defence Minister 2019-07-17 2021-12-08
Boris Pistorius|||DE Defence Minister 2023-01-19
Robert Habeck|||DE Economy Minister 2021-12-08 2025-05-06
Helmut Kohl|||DE Chancellor 1982-10-01 1998-10-27
# France
Jacques Chirac|||FR President 1995-05-17 2007-05-16
Nicolas Sarkozy|||FR President 2007-05-16 2012-05-15
François Hollande;Francois Hollande|||FR President 2012-05-15 2017-05-14
Emmanuel Macron|||FR President 2017-05-14
Lionel Jospin|||FR Prime Minister 1997-06-02 2002-05-06
Jean-Pierre Raffarin|||FR Prime Minister 2002-05-06 2005-05-31
Dominique de Villepin|de Villepin||FR Foreign Minister 2002-05-07 2004-03-31;FR Prime Minister 2005-05-31 2007-05-17
François Fillon;Francois Fillon|||FR Prime Minister 2007-05-17 2012-05-15
Jean-Marc Ayrault|||FR Prime Minister 2012-05-15 2014-03-31;FR Foreign Minister 2016-02-11 2017-05-10
Manuel Valls|||FR Prime Minister 2014-03-31 2016-12-06
Bernard Cazeneuve|||FR Prime Minister 2016-12-06 2017-05-10
Édouard Philippe;Edouard Philippe|||FR Prime Minister 2017-05-15 2020-07-03
Jean Castex|||FR Prime Minister 2020-07-03 2022-05-16
Élisabeth Borne;Elisabeth Borne||f|FR Prime Minister 2022-05-16 2024-01-09
Gabriel Attal|||FR Prime Minister 2024-01-09 2024-09-05
Michel Barnier|||FR Prime Minister 2024-09-05 2024-12-13
François Bayrou;Francois Bayrou|||FR Prime Minister 2024-12-13 2025-09-09
Sébastien Lecornu;Sebastien Lecornu|||FR Defense Minister 2022-05-20 2025-09-09;FR Prime Minister 2025-09-09
Hubert Védrine;Hubert Vedrine|||FR Foreign Minister 1997-06 2002-05
Philippe Douste-Blazy|||FR Foreign Minister 2005-06-02 2007-05-17
Bernard Kouchner|||FR Foreign Minister 2007-05-18 2010-11-14
Alain Juppé;Alain Juppe|||FR Prime Minister 1995-05 1997-06;FR Foreign Minister 2011-02-27 2012-05-16
Laurent Fabius|||FR Foreign Minister 2012-05-16 2016-02-11
Jean-Yves Le Drian|Le Drian||FR Defense Minister 2012-05-16 2017-05-17;FR Foreign Minister 2017-05-17 2022-05-20
Catherine Colonna||f|FR Foreign Minister 2022-05-20 2024-01-11
Stéphane Séjourné;Stephane Sejourne|||FR Foreign Minister 2024-01-11 2024-09-21
Jean-Noël Barrot;Jean-Noel Barrot|||FR Foreign Minister 2024-09-21
Florence Parly||f|FR Defense Minister 2017-06-21 2022-05-20
Bruno Le Maire|Le Maire||FR Finance Minister 2017-05-17 2024-09-21
Marine Le Pen|Le Pen|f
# Iran
Ali Khamenei;Ayatollah Ali Khamenei;Sayyid Ali Khamenei;Seyyed Ali Khamenei|||IR President 1981-10 1989-08;IR Supreme Leader 1989-06-04
Ruhollah Khomeini;Ayatollah Khomeini|||IR Supreme Leader 1979-12 1989-06-03
Mohammad Khatami;Mohammed Khatami|||IR President 1997-08-03 2005-08-03
Mahmoud Ahmadinejad|||IR President 2005-08-03 2013-08-03
Hassan Rouhani;Hassan Rohani;Hasan Rouhani|||IR President 2013-08-03 2021-08-03
Ebrahim Raisi;Ebrahim Raeisi;Ebrahim Raisolsadati|||IR Chief Justice 2019-03-07 2021-07-01;IR President 2021-08-03 2024-05-19
Mohammad Mokhber|||IR First Vice President 2021-08-08 2024-07;IR Acting President 2024-05-20 2024-07-28
Masoud Pezeshkian|||IR President 2024-07-28
Akbar Hashemi Rafsanjani;Ali Akbar Hashemi Rafsanjani;Hashemi Rafsanjani|Rafsanjani||IR President 1989-08 1997-08-03
Eshaq Jahangiri|||IR First Vice President 2013-08 2021-08
Kamal Kharazi;Kamal Kharrazi|||IR Foreign Minister 1997-08-20 2005-08-24
Manouchehr Mottaki|||IR Foreign Minister 2005-08-24 2010-12-13
Ali Akbar Salehi;Ali-Akbar Salehi|||IR Foreign Minister 2010-12-13 2013-08-15;@atomic-energy-organization-of-iran Head 2013-08-16 2021-08-29
Mohammad Javad Zarif;Javad Zarif;Mohammad-Javad Zarif|||IR Foreign Minister 2013-08-15 2021-08-25
Hossein Amir-Abdollahian;Hossein Amirabdollahian;Hossein Amir-Abdolahian|||IR Foreign Minister 2021-08-25 2024-05-19
Ali Bagheri Kani;Ali Bagheri|Bagheri Kani||IR Acting Foreign Minister 2024-05-20 2024-08
Abbas Araghchi;Abbas Araqchi;Seyyed Abbas Araghchi|||IR Deputy Foreign Minister 2013 2021;IR Foreign Minister 2024-08-21
Ali Akbar Velayati;Ali-Akbar Velayati|||IR Foreign Minister 1981-12 1997-08
Ali Larijani|||@islamic-consultative-assembly Speaker 2008-05 2020-05;@supreme-national-security-council Secretary 2025-08
Mohammad Bagher Ghalibaf;Mohammad Baqer Qalibaf;Mohammad Bagher Qalibaf|||@islamic-consultative-assembly Speaker 2020-05-28
Ali Shamkhani|||@supreme-national-security-council Secretary 2013-09-10 2023-05-22
Saeed Jalili|||@supreme-national-security-council Secretary 2007-10 2013-09
Bijan Namdar Zanganeh;Bijan Zanganeh;Bijan Zangeneh|||IR Oil Minister 2013-08-15 2021-08
Bahram Qassemi;Bahram Ghasemi|||IR Foreign Ministry Spokesman 2016-06 2019-04
Abbas Mousavi|||IR Foreign Ministry Spokesman 2019-04 2020-08
Saeed Khatibzadeh|||IR Foreign Ministry Spokesman 2020-08 2022-06
Nasser Kanaani;Nasser Kanani|||IR Foreign Ministry Spokesman 2022-06 2024-10
Esmaeil Baghaei;Esmail Baghaei;Esmaeil Baqaei|||IR Foreign Ministry Spokesman 2024-10
Qassem Soleimani;Qasem Soleimani;Qassim Suleimani;Ghassem Soleimani|||@quds-force Commander 1998 2020-01-03
Esmail Ghaani;Esmail Qaani;Esmaeil Qaani|||@quds-force Commander 2020-01-03
Mohammad Ali Jafari|||@islamic-revolutionary-guard-corps Commander 2007-09-01 2019-04-21
Hossein Salami|||@islamic-revolutionary-guard-corps Commander 2019-04-21 2025-06-13
Mohammad Bagheri;Mohammad Baqeri|||IR Chief of the General Staff 2016-06-28 2025-06-13
Hossein Dehghan|||IR Defense Minister 2013-08-15 2017-08-20
Amir Hatami|||IR Defense Minister 2017-08-20 2021-08-25
Mohammad Eslami|||@atomic-energy-organization-of-iran Head 2021-08-29
# Turkey
Ahmet Necdet Sezer|||TR President 2000-05-16 2007-08-28
Abdullah Gül;Abdullah Gul|||TR Prime Minister 2002-11-18 2003-03-14;TR Foreign Minister 2003-03-14 2007-08-28;TR President 2007-08-28 2014-08-28
Recep Tayyip Erdogan;Recep Tayyip Erdoğan;Tayyip Erdogan;Tayyip Erdoğan|Erdogan||TR Prime Minister 2003-03-14 2014-08-28;TR President 2014-08-28
Bülent Ecevit;Bulent Ecevit|||TR Prime Minister 1999-01-11 2002-11-18
Ahmet Davutoğlu;Ahmet Davutoglu|||TR Foreign Minister 2009-05-01 2014-08-28;TR Prime Minister 2014-08-28 2016-05-24
Binali Yildirim;Binali Yıldırım|||TR Prime Minister 2016-05-24 2018-07-09
Mevlüt Çavuşoğlu;Mevlut Cavusoglu|||TR Foreign Minister 2015-11-24 2023-06-03
Hakan Fidan|||TR Director of the National Intelligence Organization 2010-05-27 2023-06-03;TR Foreign Minister 2023-06-03
Ali Babacan|||TR Foreign Minister 2007-08-29 2009-05-01
Hulusi Akar|||TR Chief of the General Staff 2015-08-18 2018-07-09;TR Defense Minister 2018-07-10 2023-06-03
Süleyman Soylu;Suleyman Soylu|||TR Interior Minister 2016-08-31 2023-06-03
Berat Albayrak|||TR Energy Minister 2015-11-24 2018-07-09;TR Finance Minister 2018-07-10 2020-11-09
Ibrahim Kalin;İbrahim Kalın|||TR Presidential Spokesman 2014 2023
Kemal Kılıçdaroğlu;Kemal Kilicdaroglu|||@republican-people-party Leader 2010-05-22 2023-11
Ekrem Imamoglu;Ekrem İmamoğlu
Fethullah Gülen;Fethullah Gulen
Abdullah Ocalan;Abdullah Öcalan
Selahattin Demirtas;Selahattin Demirtaş
# Ukraine
Leonid Kuchma|||UA President 1994-07-19 2005-01-23
Viktor Yushchenko|||UA President 2005-01-23 2010-02-25
Viktor Yanukovych;Viktor Yanukovich|||UA Prime Minister 2002-11-21 2005-01-05;UA Prime Minister 2006-08-04 2007-12-18;UA President 2010-02-25 2014-02-22
Oleksandr Turchynov|||UA Acting President 2014-02-23 2014-06-07
Petro Poroshenko|||UA President 2014-06-07 2019-05-20
Volodymyr Zelensky;Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky;Vladimir Zelenskiy|||UA President 2019-05-20
Yulia Tymoshenko;Yulia Timoshenko||f|UA Prime Minister 2005-01-24 2005-09-08;UA Prime Minister 2007-12-18 2010-03-04
Mykola Azarov|||UA Prime Minister 2010-03-11 2014-01-28
Arseniy Yatsenyuk;Arseny Yatsenyuk|||UA Prime Minister 2014-02-27 2016-04-14
Volodymyr Groysman|||UA Prime Minister 2016-04-14 2019-08-29
Oleksiy Honcharuk|||UA Prime Minister 2019-08-29 2020-03-04
Denys Shmyhal;Denys Shmygal|||UA Prime Minister 2020-03-04 2025-07-17
Yulia Svyrydenko||f|UA Prime Minister 2025-07-17
Pavlo Klimkin|||UA Foreign Minister 2014-06-19 2019-08-29
Vadym Prystaiko|||UA Foreign Minister 2019-08-29 2020-03-04
Dmytro Kuleba|||UA Foreign Minister 2020-03-04 2024-09-05
Andrii Sybiha;Andriy Sybiha|||UA Foreign Minister 2024-09-05
Oleksii Reznikov;Oleksiy Reznikov|||UA Defense Minister 2021-11-04 2023-09-05
Rustem Umerov|||UA Defense Minister 2023-09-06 2025-07-17
Valerii Zaluzhnyi;Valeriy Zaluzhny;Valery Zaluzhny|||UA Commander-in-Chief 2021-07-27 2024-02-08
Oleksandr Syrskyi;Oleksandr Syrsky|||UA Commander-in-Chief 2024-02-08
Andriy Yermak;Andrii Yermak|||UA Head of the Presidential Office 2020-02-11
Vitali Klitschko;Vitaliy Klitschko
# Israel
Ehud Barak|||IL Prime Minister 1999-07-06 2001-03-07;IL Defense Minister 2007-06-18 2013-03-18
Ariel Sharon|||IL Prime Minister 2001-03-07 2006-04-14
Ehud Olmert|||IL Prime Minister 2006-04-14 2009-03-31
Benjamin Netanyahu;Binyamin Netanyahu;Bibi Netanyahu|||IL Prime Minister 1996-06-18 1999-07-06;IL Prime Minister 2009-03-31 2021-06-13;IL Prime Minister 2022-12-29
Naftali Bennett|||IL Defense Minister 2019-11 2020-05;IL Prime Minister 2021-06-13 2022-06-30
Yair Lapid|||IL Foreign Minister 2021-06-13 2022-12-29;IL Prime Minister 2022-07-01 2022-12-29
Moshe Katsav|||IL President 2000-08-01 2007-07-01
Shimon Peres|||IL Foreign Minister 2001-03-07 2002-11;IL President 2007-07-15 2014-07-24
Reuven Rivlin|||IL President 2014-07-24 2021-07-07
Isaac Herzog|||IL President 2021-07-07
Tzipi Livni||f|IL Foreign Minister 2006-01 2009-03-31
Avigdor Lieberman;Avigdor Liberman|||IL Foreign Minister 2009-04-01 2012-12;IL Foreign Minister 2013-11 2015-05;IL Defense Minister 2016-05-30 2018-11-18
Gabi Ashkenazi|||IL Foreign Minister 2020-05-17 2021-06-13
Eli Cohen|||IL Foreign Minister 2022-12-29 2024-01-01
Israel Katz|||IL Foreign Minister 2019-02 2020-05;IL Foreign Minister 2024-01-01 2024-11;IL Defense Minister 2024-11
Gideon Saar;Gideon Sa'ar|||IL Foreign Minister 2024-11
Moshe Yaalon;Moshe Ya'alon|||IL Defense Minister 2013-03-18 2016-05
Benny Gantz|||IL Defense Minister 2020-05-17 2022-12-29
Yoav Gallant|||IL Defense Minister 2022-12-29 2024-11
Itamar Ben-Gvir;Itamar Ben Gvir|Ben-Gvir||IL National Security Minister 2022-12-29
Bezalel Smotrich|||IL Finance Minister 2022-12-29
Yossi Cohen|||@mossad Director 2016-01 2021-06-01
David Barnea|||@mossad Director 2021-06-01
Meir Dagan|||@mossad Director 2002 2011-01
Yitzhak Rabin|||IL Prime Minister 1992-07-13 1995-11-04
# Palestine
Yasser Arafat;Yasir Arafat|||PS President 1994-07-05 2004-11-11
Mahmoud Abbas;Abu Mazen|||PS Prime Minister 2003-03-19 2003-09-06;PS President 2005-01-15
Ahmed Qurei;Ahmed Qureia|||PS Prime Minister 2003-10 2006-03
Ismail Haniyeh;Ismail Haniya|||PS Prime Minister 2006-03-29 2007-06-14;@hamas Leader 2017-05-06 2024-07-31
Salam Fayyad|||PS Prime Minister 2007-06-15 2013-06-06
Rami Hamdallah|||PS Prime Minister 2013-06-06 2019-04-14
Mohammad Shtayyeh;Mohammed Shtayyeh|||PS Prime Minister 2019-04-14 2024-03-31
Mohammad Mustafa;Mohammed Mustafa|||PS Prime Minister 2024-03-31
Saeb Erekat
Khaled Meshaal;Khaled Mashal|||@hamas Leader 2004 2017-05-06
Yahya Sinwar|||@hamas Leader 2024-08-06 2024-10-16
Hassan Nasrallah;Sayyed Hassan Nasrallah|||@hezbollah Secretary-General 1992-02-16 2024-09-27
Naim Qassem;Naim Kassem|||@hezbollah Secretary-General 2024-10-29
# Saudi Arabia
King Fahd;Fahd bin Abdulaziz|Fahd||SA King 1982-06-13 2005-08-01
King Abdullah;Abdullah bin Abdulaziz|Abdullah||SA King 2005-08-01 2015-01-23
King Salman;Salman bin Abdulaziz;Salman bin Abdulaziz Al Saud|Salman||SA King 2015-01-23
Mohammed bin Salman;Mohammad bin Salman;Muhammad bin Salman;MBS|bin Salman||SA Defense Minister 2015-01-23 2022-09-27;SA Deputy Crown Prince 2015-04-29 2017-06-21;SA Crown Prince 2017-06-21;SA Prime Minister 2022-09-27
Mohammed bin Nayef;Mohammad bin Nayef|bin Nayef||SA Interior Minister 2012-11-05 2017-06-21;SA Crown Prince 2015-04-29 2017-06-21
Saud al-Faisal;Prince Saud al-Faisal;Saud Al-Faisal|al-Faisal||SA Foreign Minister 1975-10 2015-04-29
Adel al-Jubeir;Adel Al-Jubeir;Adel al-Jubair|al-Jubeir||SA Foreign Minister 2015-04-29 2018-12-27
Ibrahim al-Assaf|al-Assaf||SA Foreign Minister 2018-12-27 2019-10-23
Faisal bin Farhan;Faisal bin Farhan Al Saud;Prince Faisal bin Farhan|bin Farhan||SA Foreign Minister 2019-10-23
Khalid al-Falih;Khalid Al-Falih;Khaled al-Falih|al-Falih||SA Energy Minister 2016-05-07 2019-09-08;SA Investment Minister 2020-02
Ali al-Naimi;Ali Al-Naimi|al-Naimi||SA Oil Minister 1995-08 2016-05-07
Abdulaziz bin Salman;Prince Abdulaziz bin Salman|bin Salman||SA Energy Minister 2019-09-08
Khalid bin Salman;Khaled bin Salman;Prince Khalid bin Salman|bin Salman||SA Defense Minister 2022-09-27
Amin Nasser|||@saudi-aramco Chief Executive Officer 2015-09
Turki al-Faisal;Prince Turki al-Faisal|al-Faisal
Jamal Khashoggi
# India
Atal Bihari Vajpayee|||IN Prime Minister 1998-03-19 2004-05-22
Manmohan Singh|||IN Prime Minister 2004-05-22 2014-05-26
Narendra Modi|||IN Prime Minister 2014-05-26
A.P.J. Abdul Kalam;APJ Abdul Kalam;Abdul Kalam|Kalam||IN President 2002-07-25 2007-07-25
Pratibha Patil||f|IN President 2007-07-25 2012-07-25
Pranab Mukherjee|||IN President 2012-07-25 2017-07-25
Ram Nath Kovind|||IN President 2017-07-25 2022-07-25
Droupadi Murmu||f|IN President 2022-07-25
Sushma Swaraj||f|IN External Affairs Minister 2014-05-26 2019-05-30
Subrahmanyam Jaishankar;S. Jaishankar;S Jaishankar|||IN External Affairs Minister 2019-05-30
Salman Khurshid|||IN External Affairs Minister 2012-10 2014-05
S.M. Krishna;S. M. Krishna|||IN External Affairs Minister 2009-05 2012-10
Natwar Singh|||IN External Affairs Minister 2004-05 2005-11
Rajnath Singh|||IN Home Minister 2014-05-26 2019-05-30;IN Defence Minister 2019-05-31
Amit Shah|||IN Home Minister 2019-05-30
Arun Jaitley|||IN Finance Minister 2014-05-26 2019-05-30
Nirmala Sitharaman||f|IN Defence Minister 2017-09-03 2019-05-30;IN Finance Minister 2019-05-30
Ajit Doval|||IN National Security Adviser 2014-05-30
Sonia Gandhi||f
Rahul Gandhi
Dharmendra Pradhan|||IN Petroleum Minister 2014-05-26 2021-07-07
Indira Gandhi||f|IN Prime Minister 1966-01-24 1977-03-24;IN Prime Minister 1980-01-14 1984-10-31
# Japan
Yoshiro Mori|||JP Prime Minister 2000-04-05 2001-04-26
Junichiro Koizumi|||JP Prime Minister 2001-04-26 2006-09-26
Shinzo Abe|||JP Prime Minister 2006-09-26 2007-09-26;JP Prime Minister 2012-12-26 2020-09-16
Yasuo Fukuda|||JP Prime Minister 2007-09-26 2008-09-24
Taro Aso|||JP Prime Minister 2008-09-24 2009-09-16;JP Finance Minister 2012-12-26 2021-10-04
Yukio Hatoyama|||JP Prime Minister 2009-09-16 2010-06-08
Naoto Kan|||JP Prime Minister 2010-06-08 2011-09-02
Yoshihiko Noda|||JP Prime Minister 2011-09-02 2012-12-26
Yoshihide Suga|||JP Chief Cabinet Secretary 2012-12-26 2020-09-16;JP Prime Minister 2020-09-16 2021-10-04
Fumio Kishida|||JP Foreign Minister 2012-12-26 2017-08-03;JP Prime Minister 2021-10-04 2024-10-01
Shigeru Ishiba|||JP Prime Minister 2024-10-01 2025-10-21
Sanae Takaichi||f|JP Prime Minister 2025-10-21
Taro Kono|||JP Foreign Minister 2017-08-03 2019-09-11;JP Defense Minister 2019-09-11 2020-09-16
Toshimitsu Motegi|||JP Foreign Minister 2019-09-11 2021-11
Yoshimasa Hayashi|||JP Foreign Minister 2021-11-10 2023-09-13
Yoko Kamikawa||f|JP Foreign Minister 2023-09-13 2024-10-01
Takeshi Iwaya|||JP Foreign Minister 2024-10-01 2025-10-21
Akihito;Emperor Akihito|Akihito||JP Emperor 1989-01-07 2019-04-30
Naruhito;Emperor Naruhito|Naruhito||JP Emperor 2019-05-01
Haruhiko Kuroda|||@bank-of-japan Governor 2013-03-20 2023-04-08
Kazuo Ueda|||@bank-of-japan Governor 2023-04-09
# Korea
Kim Dae-jung|Kim||KR President 1998-02-25 2003-02-25
Roh Moo-hyun|Roh||KR President 2003-02-25 2008-02-25
Lee Myung-bak|Lee||KR President 2008-02-25 2013-02-25
Park Geun-hye|Park|f|KR President 2013-02-25 2017-03-10
Moon Jae-in|Moon||KR President 2017-05-10 2022-05-09
Yoon Suk-yeol;Yoon Suk Yeol;Yoon Seok-youl|Yoon||KR President 2022-05-10 2025-04-04
Han Duck-soo|Han||KR Prime Minister 2007-04 2008-02;KR Prime Minister 2022-05-21 2025-05-01
Lee Jae-myung;Lee Jae Myung|Lee||KR President 2025-06-04
Hwang Kyo-ahn|Hwang||KR Prime Minister 2015-06-18 2017-05-11;KR Acting President 2016-12-09 2017-05-10
Chung Sye-kyun|Chung||KR Prime Minister 2020-01-14 2021-04-16
Yun Byung-se|Yun||KR Foreign Minister 2013-03 2017-06
Kang Kyung-wha|Kang|f|KR Foreign Minister 2017-06-18 2021-02
Chung Eui-yong|Chung||KR National Security Adviser 2017-05 2020-07;KR Foreign Minister 2021-02 2022-05
Park Jin|Park||KR Foreign Minister 2022-05-12 2024-01
Cho Tae-yul|Cho||KR Foreign Minister 2024-01-10 2025-07
Cho Hyun|Cho||KR Foreign Minister 2025-07
Suh Hoon|Suh||@national-intelligence-service Director 2017-06-01 2020-07
Kim Jong-il;Kim Jong Il|Kim||KP Supreme Leader 1994-07-08 2011-12-17
Kim Jong-un;Kim Jong Un|Kim||KP Supreme Leader 2011-12-17
Kim Yong-nam;Kim Yong Nam|Kim||KP President of the Presidium 1998-09-05 2019-04-11
Choe Ryong-hae;Choe Ryong Hae|Choe||KP President of the Presidium 2019-04-11
Kim Yo-jong;Kim Yo Jong|Kim|f
Ri Yong-ho;Ri Yong Ho|Ri||KP Foreign Minister 2016-05 2020-01
Choe Son-hui;Choe Son Hui|Choe|f|KP Foreign Minister 2022-06
Kim Il-sung;Kim Il Sung|Kim
# Syria
Hafez al-Assad;Hafez Assad|al-Assad||SY President 1971 2000-06-10
Bashar al-Assad;Bashar Assad;Bashar Al-Assad;Bashar al Assad|al-Assad||SY President 2000-07-17 2024-12-08
Ahmed al-Sharaa;Ahmad al-Sharaa;Abu Mohammed al-Golani;Abu Mohammad al-Jolani;Abu Mohammed al-Jolani|al-Sharaa||SY President 2025-01-29
Walid al-Moallem;Walid Muallem;Walid al-Muallem;Walid Moallem|al-Moallem||SY Foreign Minister 2006-02-11 2020-11-16
Faisal Mekdad;Faisal Miqdad|||SY Foreign Minister 2020-11-22 2024-09
Asaad al-Shaibani;Asaad al-Shibani|al-Shaibani||SY Foreign Minister 2024-12
Farouk al-Sharaa;Farouq al-Shara|al-Sharaa||SY Foreign Minister 1984 2006-02;SY Vice President 2006-02 2014
Imad Khamis|||SY Prime Minister 2016-07-03 2020-06-11
Wael al-Halqi|al-Halqi||SY Prime Minister 2012-08 2016-07-03
Bashar Jaafari;Bashar al-Jaafari
# Iraq
Saddam Hussein;Saddam Hussein al-Tikriti|Saddam||IQ President 1979-07-16 2003-04-09
Ghazi al-Yawer|al-Yawer||IQ President 2004-06-28 2005-04-07
Jalal Talabani|||IQ President 2005-04-07 2014-07-24
Fuad Masum|||IQ President 2014-07-24 2018-10-02
Barham Salih;Barham Saleh|||IQ President 2018-10-02 2022-10-17
Abdul Latif Rashid;Abdullatif Rashid|||IQ President 2022-10-17
Ayad Allawi;Iyad Allawi|||IQ Prime Minister 2004-06-28 2005-05-03
Ibrahim al-Jaafari;Ibrahim Jaafari|al-Jaafari||IQ Prime Minister 2005-05-03 2006-05-20;IQ Foreign Minister 2014-09-08 2018-10
Nouri al-Maliki;Nuri al-Maliki;Nouri Maliki|al-Maliki||IQ Prime Minister 2006-05-20 2014-09-08
Haider al-Abadi;Haidar al-Abadi;Haider Abadi|al-Abadi||IQ Prime Minister 2014-09-08 2018-10-25
Adil Abdul-Mahdi;Adel Abdul Mahdi;Adil Abdul Mahdi;Adel Abdel Mahdi|Abdul-Mahdi||IQ Prime Minister 2018-10-25 2020-05-07
Mustafa al-Kadhimi;Mustafa al-Kadhemi;Mustafa Kadhimi|al-Kadhimi||IQ Prime Minister 2020-05-07 2022-10-27
Mohammed Shia al-Sudani;Mohammed al-Sudani;Mohammed Shia' al-Sudani|al-Sudani||IQ Prime Minister 2022-10-27
Hoshyar Zebari|||IQ Foreign Minister 2003-09 2014-07
Fuad Hussein|||IQ Foreign Minister 2020-06-06
Tariq Aziz
Ali al-Sistani;Ayatollah Ali al-Sistani;Ali Sistani|al-Sistani
Moqtada al-Sadr;Muqtada al-Sadr|al-Sadr
Masoud Barzani;Massoud Barzani|||@kurdistan-regional-government President 2005-06-14 2017-11-01
Nechirvan Barzani|||@kurdistan-regional-government Prime Minister 2012-03 2019-06;@kurdistan-regional-government President 2019-06-10
Masrour Barzani|||@kurdistan-regional-government Prime Minister 2019-07-10
`;
