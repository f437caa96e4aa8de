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
George H. W. Bush;George H.W. Bush;George Herbert Walker Bush|||US Vice President 1981-01-20 1989-01-20;US President 1989-01-20 1993-01-20
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
Susan Rice||f|US Ambassador to the United Nations 2009-01 2013-06-30;US National Security Adviser 2013-07-01 2017-01-20
Michael Flynn;Mike Flynn|||US National Security Adviser 2017-01-20 2017-02-13
H.R. McMaster;H. R. McMaster|||US National Security Adviser 2017-02-20 2018-04-09
John Bolton;John R. Bolton|||US Ambassador to the United Nations 2005-08 2006-12;US National Security Adviser 2018-04-09 2019-09-10
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
Robert Malley;Rob Malley|||US Special Envoy for Iran 2021-01 2023-06
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
Mevlüt Çavuşoğlu;Mevlut Cavusoglu|||TR Foreign Minister 2014-08-29 2015-08-28;TR Foreign Minister 2015-11-24 2023-06-03
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
Andriy Yermak;Andrii Yermak|||UA Head of the Presidential Office 2020-02-11 2025-11-28
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
Toshimitsu Motegi|||JP Foreign Minister 2019-09-11 2021-11;JP Foreign Minister 2025-10-21
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
# International bodies
Kofi Annan|||@united-nations Secretary-General 1997-01-01 2006-12-31
Ban Ki-moon|Ban||KR Foreign Minister 2004-01 2006-11;@united-nations Secretary-General 2007-01-01 2016-12-31
António Guterres;Antonio Guterres|||PT Prime Minister 1995-10-28 2002-04-06;@united-nations-high-commissioner-for-refugees High Commissioner 2005-06-15 2015-12-31;@united-nations Secretary-General 2017-01-01
Boutros Boutros-Ghali|Boutros-Ghali||@united-nations Secretary-General 1992-01-01 1996-12-31
George Robertson|||@north-atlantic-treaty-organization Secretary-General 1999-10-14 2003-12-17
Jaap de Hoop Scheffer|de Hoop Scheffer||@north-atlantic-treaty-organization Secretary-General 2004-01-05 2009-07-31
Anders Fogh Rasmussen|Rasmussen||DK Prime Minister 2001-11-27 2009-04-05;@north-atlantic-treaty-organization Secretary-General 2009-08-01 2014-09-30
Jens Stoltenberg|||NO Prime Minister 2000-03-17 2001-10-19;NO Prime Minister 2005-10-17 2013-10-16;@north-atlantic-treaty-organization Secretary-General 2014-10-01 2024-09-30;NO Finance Minister 2025-02-04
Mark Rutte|||NL Prime Minister 2010-10-14 2024-07-02;@north-atlantic-treaty-organization Secretary-General 2024-10-01
Romano Prodi|||IT Prime Minister 1996-05-17 1998-10-21;@european-commission President 1999-09-16 2004-11-21;IT Prime Minister 2006-05-17 2008-05-08
José Manuel Barroso;Jose Manuel Barroso;José Manuel Durão Barroso|||PT Prime Minister 2002-04-06 2004-07-17;@european-commission President 2004-11-22 2014-10-31
Jean-Claude Juncker|||LU Prime Minister 1995-01-20 2013-12-04;@european-commission President 2014-11-01 2019-11-30
Ursula von der Leyen;Ursula Von der Leyen|von der Leyen|f|DE Defence Minister 2013-12-17 2019-07-17;@european-commission President 2019-12-01
Herman Van Rompuy;Herman van Rompuy|Van Rompuy||BE Prime Minister 2008-12-30 2009-11-25;@european-council President 2009-12-01 2014-11-30
Donald Tusk|||PL Prime Minister 2007-11-16 2014-09-22;@european-council President 2014-12-01 2019-11-30;PL Prime Minister 2023-12-13
Charles Michel|||BE Prime Minister 2014-10-11 2019-10-27;@european-council President 2019-12-01 2024-11-30
António Costa;Antonio Costa|||PT Prime Minister 2015-11-26 2024-04-02;@european-council President 2024-12-01
Javier Solana|||@north-atlantic-treaty-organization Secretary-General 1995-12-05 1999-10-06;@european-union High Representative 1999-10-18 2009-12-01
Catherine Ashton||f|@european-union High Representative 2009-12-01 2014-11-01
Federica Mogherini||f|IT Foreign Minister 2014-02-22 2014-10-31;@european-union High Representative 2014-11-01 2019-11-30
Josep Borrell|||ES Foreign Minister 2018-06-07 2019-11-30;@european-union High Representative 2019-12-01 2024-11-30
Kaja Kallas||f|EE Prime Minister 2021-01-26 2024-07-23;@european-union High Representative 2024-12-01
Martin Schulz|||@european-parliament President 2012-01-17 2017-01-17
Antonio Tajani|||@european-parliament President 2017-01-17 2019-07-03;IT Foreign Minister 2022-10-22
David Sassoli|||@european-parliament President 2019-07-03 2022-01-11
Roberta Metsola||f|@european-parliament President 2022-01-18
Jerzy Buzek|||PL Prime Minister 1997-10-31 2001-10-19;@european-parliament President 2009-07-14 2012-01-17
Jean-Claude Trichet|||@european-central-bank President 2003-11-01 2011-10-31
Mario Draghi|||@european-central-bank President 2011-11-01 2019-10-31;IT Prime Minister 2021-02-13 2022-10-22
Christine Lagarde||f|FR Finance Minister 2007-06-19 2011-06-29;@international-monetary-fund Managing Director 2011-07-05 2019-09-12;@european-central-bank President 2019-11-01
Rodrigo Rato;Rodrigo de Rato|||@international-monetary-fund Managing Director 2004-06-07 2007-10-31
Dominique Strauss-Kahn|||@international-monetary-fund Managing Director 2007-11-01 2011-05-18
Kristalina Georgieva||f|@international-monetary-fund Managing Director 2019-10-01
James Wolfensohn|||@world-bank President 1995-06-01 2005-05-31
Paul Wolfowitz|||@world-bank President 2005-06-01 2007-06-30
Robert Zoellick|||US Trade Representative 2001-02 2005-02;@world-bank President 2007-07-01 2012-06-30
Jim Yong Kim|||@world-bank President 2012-07-01 2019-01-31
David Malpass|||@world-bank President 2019-04-09 2023-06-01
Ajay Banga|||@world-bank President 2023-06-02
Mike Moore|||@world-trade-organization Director-General 1999-09-01 2002-08-31
Pascal Lamy|||@world-trade-organization Director-General 2005-09-01 2013-08-31
Roberto Azevêdo;Roberto Azevedo|||@world-trade-organization Director-General 2013-09-01 2020-08-31
Ngozi Okonjo-Iweala||f|NG Finance Minister 2011-08 2015-05;@world-trade-organization Director-General 2021-03-01
Mohamed ElBaradei;Mohammed ElBaradei;Mohamed El Baradei|||@international-atomic-energy-agency Director General 1997-12-01 2009-11-30
Yukiya Amano|||@international-atomic-energy-agency Director General 2009-12-01 2019-07-18
Rafael Grossi;Rafael Mariano Grossi|||@international-atomic-energy-agency Director General 2019-12-03
Gro Harlem Brundtland|Brundtland|f|@world-health-organization Director-General 1998-07-21 2003-07-21
Margaret Chan||f|@world-health-organization Director-General 2007-01-04 2017-06-30
Tedros Adhanom Ghebreyesus;Tedros Adhanom;Tedros Ghebreyesus|Tedros||ET Foreign Minister 2012-11 2016-11;@world-health-organization Director-General 2017-07-01
Abdalla Salem el-Badri;Abdullah al-Badri|el-Badri||@organization-of-the-petroleum-exporting-countries Secretary-General 2007-01-01 2016-07-31
Mohammad Barkindo;Mohammed Barkindo;Mohammad Sanusi Barkindo|||@organization-of-the-petroleum-exporting-countries Secretary-General 2016-08-01 2022-07-05
Haitham al-Ghais;Haitham Al Ghais|al-Ghais||@organization-of-the-petroleum-exporting-countries Secretary-General 2022-08-01
Fatih Birol|||@international-energy-agency Executive Director 2015-09-01
Jean Ping|||@african-union-commission Chairperson 2008-04-28 2012-10-15
Nkosazana Dlamini-Zuma;Nkosazana Dlamini Zuma|Dlamini-Zuma|f|@african-union-commission Chairperson 2012-10-15 2017-01-30
Moussa Faki Mahamat;Moussa Faki|Faki Mahamat||TD Prime Minister 2003-06 2005-02;@african-union-commission Chairperson 2017-03-14 2025-03-13
Mahamoud Ali Youssouf|Youssouf||@african-union-commission Chairperson 2025-03-13
Amr Moussa;Amre Moussa|||EG Foreign Minister 1991-05 2001-05;@league-of-arab-states Secretary-General 2001-05-16 2011-06-01
Nabil Elaraby;Nabil al-Arabi|||@league-of-arab-states Secretary-General 2011-07-01 2016-06-30
Ahmed Aboul Gheit;Ahmed Abul Gheit|Aboul Gheit||EG Foreign Minister 2004-07 2011-03;@league-of-arab-states Secretary-General 2016-07-03
Luis Almagro|||UY Foreign Minister 2010-03 2015-03;@organization-of-american-states Secretary-General 2015-05-26 2025-05-26
José Miguel Insulza;Jose Miguel Insulza|||@organization-of-american-states Secretary-General 2005-05-26 2015-05-26
Luis Moreno Ocampo;Luis Moreno-Ocampo|Moreno Ocampo||@international-criminal-court Chief Prosecutor 2003-06-16 2012-06-15
Fatou Bensouda||f|@international-criminal-court Chief Prosecutor 2012-06-15 2021-06-15
Karim Khan|||@international-criminal-court Chief Prosecutor 2021-06-16
Filippo Grandi|||@united-nations-high-commissioner-for-refugees High Commissioner 2016-01-01 2025-12-31
Zeid Ra'ad al-Hussein;Zeid Ra'ad Al Hussein;Zeid al-Hussein|al-Hussein||@office-of-the-united-nations-high-commissioner-for-human-rights High Commissioner 2014-09-01 2018-08-31
Navi Pillay;Navanethem Pillay||f|@office-of-the-united-nations-high-commissioner-for-human-rights High Commissioner 2008-09-01 2014-08-31
Mary Robinson||f|@office-of-the-united-nations-high-commissioner-for-human-rights High Commissioner 1997-09-12 2002-09-12
Volker Türk;Volker Turk|||@office-of-the-united-nations-high-commissioner-for-human-rights High Commissioner 2022-10-17
Irina Bokova||f|@united-nations-educational-scientific-and-cultural-organization Director-General 2009-11-15 2017-11-15
Audrey Azoulay||f|@united-nations-educational-scientific-and-cultural-organization Director-General 2017-11-15 2025-11-14
David Beasley|||@world-food-programme Executive Director 2017-04 2023-04
Cindy McCain||f|@world-food-programme Executive Director 2023-04
Staffan de Mistura|de Mistura||@united-nations Special Envoy for Syria 2014-07-10 2018-12-31
Geir Pedersen|||@united-nations Special Envoy for Syria 2019-01-07
Lakhdar Brahimi|||@united-nations Special Envoy for Syria 2012-08 2014-05
Martin Griffiths|||@united-nations Special Envoy for Yemen 2018-02 2021-07
Hans Grundberg|||@united-nations Special Envoy for Yemen 2021-08
Stéphane Dujarric;Stephane Dujarric|||@united-nations Spokesman 2014-03
Lamberto Zannier|||@organization-for-security-and-co-operation-in-europe Secretary-General 2011-07-01 2017-06-30
Thomas Greminger|||@organization-for-security-and-co-operation-in-europe Secretary-General 2017-07-18 2020-07-18
Helga Schmid||f|@organization-for-security-and-co-operation-in-europe Secretary-General 2020-12-04 2024-09
Thorbjørn Jagland;Thorbjorn Jagland|||@council-of-europe Secretary-General 2009-10-01 2019-09-18
Ángel Gurría;Angel Gurria|||@organisation-for-economic-co-operation-and-development Secretary-General 2006-06-01 2021-05-31
Mathias Cormann|||@organisation-for-economic-co-operation-and-development Secretary-General 2021-06-01
Hans Blix|||@united-nations-monitoring-verification-and-inspection-commission Executive Chairman 2000-03 2003-06
Pope John Paul II;John Paul II|John Paul||VA Pope 1978-10-16 2005-04-02
Pope Benedict XVI;Benedict XVI;Joseph Ratzinger|Benedict||VA Pope 2005-04-19 2013-02-28
Pope Francis;Jorge Mario Bergoglio|Francis||VA Pope 2013-03-13 2025-04-21
Pope Leo XIV;Leo XIV;Robert Prevost|Leo||VA Pope 2025-05-08
Pietro Parolin|||VA Secretary of State 2013-10-15
Patriarch Kirill;Kirill of Moscow|Kirill
Dalai Lama;Tenzin Gyatso|Dalai Lama
# Italy
Giuliano Amato|||IT Prime Minister 2000-04-25 2001-06-11
Silvio Berlusconi|||IT Prime Minister 1994-05-10 1995-01-17;IT Prime Minister 2001-06-11 2006-05-17;IT Prime Minister 2008-05-08 2011-11-16
Mario Monti|||IT Prime Minister 2011-11-16 2013-04-28
Enrico Letta|||IT Prime Minister 2013-04-28 2014-02-22
Matteo Renzi|||IT Prime Minister 2014-02-22 2016-12-12
Paolo Gentiloni|||IT Foreign Minister 2014-10-31 2016-12-12;IT Prime Minister 2016-12-12 2018-06-01
Giuseppe Conte|||IT Prime Minister 2018-06-01 2021-02-13
Giorgia Meloni||f|IT Prime Minister 2022-10-22
Carlo Azeglio Ciampi|||IT President 1999-05-18 2006-05-15
Giorgio Napolitano|||IT President 2006-05-15 2015-01-14
Sergio Mattarella|||IT President 2015-02-03
Luigi Di Maio|Di Maio||IT Foreign Minister 2019-09-05 2022-10-22
Matteo Salvini|||IT Interior Minister 2018-06-01 2019-09-05
Franco Frattini|||IT Foreign Minister 2002-11-14 2004-11-18;IT Foreign Minister 2008-05-08 2011-11-16
Massimo D'Alema|||IT Prime Minister 1998-10-21 2000-04-26;IT Foreign Minister 2006-05-17 2008-05-08
# Spain
José María Aznar;Jose Maria Aznar|||ES Prime Minister 1996-05-05 2004-04-17
José Luis Rodríguez Zapatero;Jose Luis Rodriguez Zapatero;José Luis Zapatero|Zapatero||ES Prime Minister 2004-04-17 2011-12-21
Mariano Rajoy|||ES Prime Minister 2011-12-21 2018-06-02
Pedro Sánchez;Pedro Sanchez|||ES Prime Minister 2018-06-02
Juan Carlos;King Juan Carlos;Juan Carlos I|Juan Carlos||ES King 1975-11-22 2014-06-19
Felipe VI;King Felipe VI;King Felipe|Felipe||ES King 2014-06-19
José Manuel Albares;Jose Manuel Albares|||ES Foreign Minister 2021-07-12
Arancha González Laya;Arancha Gonzalez Laya|González Laya|f|ES Foreign Minister 2020-01-13 2021-07-12
Miguel Ángel Moratinos;Miguel Angel Moratinos|||ES Foreign Minister 2004-04-18 2010-10-21
Carles Puigdemont
# Other Europe
Aníbal Cavaco Silva;Anibal Cavaco Silva|Cavaco Silva||PT President 2006-03-09 2016-03-09
Marcelo Rebelo de Sousa|Rebelo de Sousa||PT President 2016-03-09 2026-03-09
Jorge Sampaio|||PT President 1996-03-09 2006-03-09
José Sócrates;Jose Socrates|||PT Prime Minister 2005-03-12 2011-06-21
Pedro Passos Coelho|Passos Coelho||PT Prime Minister 2011-06-21 2015-11-26
Luís Montenegro;Luis Montenegro|||PT Prime Minister 2024-04-02
Bertie Ahern|||IE Prime Minister 1997-06-26 2008-05-07
Brian Cowen|||IE Prime Minister 2008-05-07 2011-03-09
Enda Kenny|||IE Prime Minister 2011-03-09 2017-06-14
Leo Varadkar|||IE Prime Minister 2017-06-14 2020-06-27;IE Prime Minister 2022-12-17 2024-04-09
Micheál Martin;Micheal Martin|||IE Prime Minister 2020-06-27 2022-12-17;IE Prime Minister 2025-01-23
Simon Harris|||IE Prime Minister 2024-04-09 2025-01-23
Simon Coveney|||IE Foreign Minister 2017-06-14 2022-12-17
Mary McAleese||f|IE President 1997-11-11 2011-11-10
Michael D. Higgins|||IE President 2011-11-11 2025-11-10
Wim Kok|||NL Prime Minister 1994-08-22 2002-07-22
Jan Peter Balkenende|||NL Prime Minister 2002-07-22 2010-10-14
Dick Schoof|||NL Prime Minister 2024-07-02
Queen Beatrix|Beatrix|f|NL Queen 1980-04-30 2013-04-30
Willem-Alexander;King Willem-Alexander|Willem-Alexander||NL King 2013-04-30
Geert Wilders
Guy Verhofstadt|||BE Prime Minister 1999-07-12 2008-03-20
Yves Leterme|||BE Prime Minister 2008-03-20 2008-12-30;BE Prime Minister 2009-11-25 2011-12-06
Elio Di Rupo|Di Rupo||BE Prime Minister 2011-12-06 2014-10-11
Sophie Wilmès;Sophie Wilmes||f|BE Prime Minister 2019-10-27 2020-10-01
Alexander De Croo|De Croo||BE Prime Minister 2020-10-01 2025-02-03
Bart De Wever|De Wever||BE Prime Minister 2025-02-03
King Philippe|Philippe||BE King 2013-07-21
King Albert II|Albert||BE King 1993-08-09 2013-07-21
Xavier Bettel|||LU Prime Minister 2013-12-04 2023-11-17
Luc Frieden|||LU Prime Minister 2023-11-17
Jean Asselborn|||LU Foreign Minister 2004-07 2023-11-17
Wolfgang Schüssel;Wolfgang Schuessel|||AT Chancellor 2000-02-04 2007-01-11
Alfred Gusenbauer|||AT Chancellor 2007-01-11 2008-12-02
Werner Faymann|||AT Chancellor 2008-12-02 2016-05-09
Christian Kern|||AT Chancellor 2016-05-17 2017-12-18
Sebastian Kurz|||AT Foreign Minister 2013-12-16 2017-12-18;AT Chancellor 2017-12-18 2019-05-28;AT Chancellor 2020-01-07 2021-10-11
Brigitte Bierlein||f|AT Chancellor 2019-06-03 2020-01-07
Alexander Schallenberg|||AT Foreign Minister 2019-06-03 2021-10-11;AT Chancellor 2021-10-11 2021-12-06
Karl Nehammer|||AT Chancellor 2021-12-06 2025-01-10
Christian Stocker|||AT Chancellor 2025-03-03
Heinz Fischer|||AT President 2004-07-08 2016-07-08
Alexander Van der Bellen|Van der Bellen||AT President 2017-01-26
Viktor Orbán;Viktor Orban|||HU Prime Minister 1998-07-06 2002-05-27;HU Prime Minister 2010-05-29
Ferenc Gyurcsány;Ferenc Gyurcsany|||HU Prime Minister 2004-09-29 2009-04-14
Péter Szijjártó;Peter Szijjarto|||HU Foreign Minister 2014-09-23
János Áder;Janos Ader|||HU President 2012-05-10 2022-05-10
Katalin Novák;Katalin Novak||f|HU President 2022-05-10 2024-02-26
Péter Magyar;Peter Magyar
Aleksander Kwaśniewski;Aleksander Kwasniewski|||PL President 1995-12-23 2005-12-23
Lech Kaczyński;Lech Kaczynski|||PL President 2005-12-23 2010-04-10
Jarosław Kaczyński;Jaroslaw Kaczynski|||PL Prime Minister 2006-07-14 2007-11-16
Bronisław Komorowski;Bronislaw Komorowski|||PL President 2010-08-06 2015-08-06
Andrzej Duda|||PL President 2015-08-06 2025-08-06
Karol Nawrocki|||PL President 2025-08-06
Leszek Miller|||PL Prime Minister 2001-10-19 2004-05-02
Marek Belka|||PL Prime Minister 2004-05-02 2005-10-31
Ewa Kopacz||f|PL Prime Minister 2014-09-22 2015-11-16
Beata Szydło;Beata Szydlo||f|PL Prime Minister 2015-11-16 2017-12-11
Mateusz Morawiecki|||PL Prime Minister 2017-12-11 2023-12-13
Radosław Sikorski;Radoslaw Sikorski;Radek Sikorski|||PL Foreign Minister 2007-11-16 2014-09-22;PL Foreign Minister 2023-12-13
Lech Wałęsa;Lech Walesa|||PL President 1990-12-22 1995-12-22
Václav Havel;Vaclav Havel|||CZ President 1993-02-02 2003-02-02
Václav Klaus;Vaclav Klaus|||CZ President 2003-03-07 2013-03-07
Miloš Zeman;Milos Zeman|||CZ Prime Minister 1998-07-22 2002-07-15;CZ President 2013-03-08 2023-03-08
Petr Pavel|||CZ President 2023-03-09
Mirek Topolánek;Mirek Topolanek|||CZ Prime Minister 2006-09-04 2009-05-08
Petr Nečas;Petr Necas|||CZ Prime Minister 2010-07-13 2013-07-10
Bohuslav Sobotka|||CZ Prime Minister 2014-01-29 2017-12-13
Andrej Babiš;Andrej Babis|||CZ Prime Minister 2017-12-13 2021-12-17;CZ Prime Minister 2025-12
Petr Fiala|||CZ Prime Minister 2021-12-17 2025-12
Mikuláš Dzurinda;Mikulas Dzurinda|||SK Prime Minister 1998-10-30 2006-07-04
Robert Fico|||SK Prime Minister 2006-07-04 2010-07-08;SK Prime Minister 2012-04-04 2018-03-22;SK Prime Minister 2023-10-25
Iveta Radičová;Iveta Radicova||f|SK Prime Minister 2010-07-08 2012-04-04
Peter Pellegrini|||SK Prime Minister 2018-03-22 2020-03-21;SK President 2024-06-15
Igor Matovič;Igor Matovic|||SK Prime Minister 2020-03-21 2021-04-01
Eduard Heger|||SK Prime Minister 2021-04-01 2023-05-15
Andrej Kiska|||SK President 2014-06-15 2019-06-15
Zuzana Čaputová;Zuzana Caputova||f|SK President 2019-06-15 2024-06-15
Ion Iliescu|||RO President 2000-12-20 2004-12-20
Traian Băsescu;Traian Basescu|||RO President 2004-12-20 2014-12-21
Klaus Iohannis|||RO President 2014-12-21 2025-02-12
Nicușor Dan;Nicusor Dan|||RO President 2025-05-26
Victor Ponta|||RO Prime Minister 2012-05-07 2015-11-05
Viorica Dăncilă;Viorica Dancila||f|RO Prime Minister 2018-01-29 2019-11-04
Marcel Ciolacu|||RO Prime Minister 2023-06-15 2025-05-06
Georgi Parvanov|||BG President 2002-01-22 2012-01-22
Rosen Plevneliev|||BG President 2012-01-22 2017-01-22
Rumen Radev|||BG President 2017-01-22
Simeon Sakskoburggotski;Simeon Saxe-Coburg-Gotha|||BG Prime Minister 2001-07-24 2005-08-17
Sergei Stanishev|||BG Prime Minister 2005-08-17 2009-07-27
Boyko Borisov;Boiko Borisov|||BG Prime Minister 2009-07-27 2013-03-13;BG Prime Minister 2014-11-07 2017-01-27;BG Prime Minister 2017-05-04 2021-05-12
Kiril Petkov|||BG Prime Minister 2021-12-13 2022-08-02
Costas Simitis;Kostas Simitis|||GR Prime Minister 1996-01-22 2004-03-10
Costas Karamanlis;Kostas Karamanlis|||GR Prime Minister 2004-03-10 2009-10-06
George Papandreou;Giorgos Papandreou|||GR Foreign Minister 1999-02 2004-02;GR Prime Minister 2009-10-06 2011-11-11
Lucas Papademos;Loukas Papadimos|||GR Prime Minister 2011-11-11 2012-05-16
Antonis Samaras|||GR Prime Minister 2012-06-20 2015-01-26
Alexis Tsipras|||GR Prime Minister 2015-01-26 2015-08-27;GR Prime Minister 2015-09-21 2019-07-08
Kyriakos Mitsotakis|||GR Prime Minister 2019-07-08 2023-05-24;GR Prime Minister 2023-06-26
Nikos Dendias|||GR Foreign Minister 2019-07-09 2023-05;GR Defence Minister 2023-06-27
Nikos Kotzias|||GR Foreign Minister 2015-09-23 2018-10-20
Yanis Varoufakis|||GR Finance Minister 2015-01-27 2015-07-06
Karolos Papoulias|||GR President 2005-03-12 2015-03-13
Prokopis Pavlopoulos|||GR President 2015-03-13 2020-03-13
Katerina Sakellaropoulou||f|GR President 2020-03-13 2025-03-13
Glafcos Clerides|||CY President 1993-02-28 2003-02-28
Tassos Papadopoulos|||CY President 2003-02-28 2008-02-28
Demetris Christofias;Dimitris Christofias|||CY President 2008-02-28 2013-02-28
Nicos Anastasiades;Nikos Anastasiadis|||CY President 2013-02-28 2023-02-28
Nikos Christodoulides|||CY Foreign Minister 2018-03-01 2022-01;CY President 2023-02-28
Joseph Muscat|||MT Prime Minister 2013-03-11 2020-01-13
Robert Abela|||MT Prime Minister 2020-01-13
Lawrence Gonzi|||MT Prime Minister 2004-03-23 2013-03-11
Poul Nyrup Rasmussen|Rasmussen||DK Prime Minister 1993-01-25 2001-11-27
Lars Løkke Rasmussen;Lars Lokke Rasmussen|Rasmussen||DK Prime Minister 2009-04-05 2011-10-03;DK Prime Minister 2015-06-28 2019-06-27;DK Foreign Minister 2022-12-15
Helle Thorning-Schmidt||f|DK Prime Minister 2011-10-03 2015-06-28
Mette Frederiksen||f|DK Prime Minister 2019-06-27
Queen Margrethe II;Margrethe II;Queen Margrethe|Margrethe|f|DK Queen 1972-01-14 2024-01-14
King Frederik X;Frederik X|Frederik||DK King 2024-01-14
Göran Persson;Goran Persson|||SE Prime Minister 1996-03-22 2006-10-06
Fredrik Reinfeldt|||SE Prime Minister 2006-10-06 2014-10-03
Stefan Löfven;Stefan Lofven|||SE Prime Minister 2014-10-03 2021-11-30
Magdalena Andersson||f|SE Prime Minister 2021-11-30 2022-10-18
Ulf Kristersson|||SE Prime Minister 2022-10-18
Carl Bildt|||SE Foreign Minister 2006-10-06 2014-10-03
Margot Wallström;Margot Wallstrom||f|SE Foreign Minister 2014-10-03 2019-09-10
Ann Linde||f|SE Foreign Minister 2019-09-10 2022-10-18
Tobias Billström;Tobias Billstrom|||SE Foreign Minister 2022-10-18 2024-09-10
Anna Lindh||f|SE Foreign Minister 1998-10-07 2003-09-11
Carl XVI Gustaf;King Carl XVI Gustaf;King Carl Gustaf|Carl XVI Gustaf||SE King 1973-09-15
Kjell Magne Bondevik|Bondevik||NO Prime Minister 1997-10-17 2000-03-17;NO Prime Minister 2001-10-19 2005-10-17
Erna Solberg||f|NO Prime Minister 2013-10-16 2021-10-14
Jonas Gahr Støre;Jonas Gahr Store;Jonas Gahr Stoere|Støre||NO Foreign Minister 2005-10-17 2012-09-21;NO Prime Minister 2021-10-14
Børge Brende;Borge Brende|||NO Foreign Minister 2013-10-16 2017-10-20
King Harald V;Harald V|Harald||NO King 1991-01-17
Tarja Halonen||f|FI President 2000-03-01 2012-03-01
Sauli Niinistö;Sauli Niinisto|||FI President 2012-03-01 2024-03-01
Alexander Stubb|||FI Prime Minister 2014-06-24 2015-05-29;FI President 2024-03-01
Paavo Lipponen|||FI Prime Minister 1995-04-13 2003-04-17
Matti Vanhanen|||FI Prime Minister 2003-06-24 2010-06-22
Mari Kiviniemi||f|FI Prime Minister 2010-06-22 2011-06-22
Jyrki Katainen|||FI Prime Minister 2011-06-22 2014-06-24
Juha Sipilä;Juha Sipila|||FI Prime Minister 2015-05-29 2019-06-06
Antti Rinne|||FI Prime Minister 2019-06-06 2019-12-10
Sanna Marin||f|FI Prime Minister 2019-12-10 2023-06-20
Petteri Orpo|||FI Prime Minister 2023-06-20
Pekka Haavisto|||FI Foreign Minister 2019-06-06 2023-06-20
Davíð Oddsson;David Oddsson|||IS Prime Minister 1991-04-30 2004-09-15
Geir Haarde|||IS Prime Minister 2006-06-15 2009-02-01
Jóhanna Sigurðardóttir;Johanna Sigurdardottir||f|IS Prime Minister 2009-02-01 2013-05-23
Katrín Jakobsdóttir;Katrin Jakobsdottir||f|IS Prime Minister 2017-11-30 2024-04-09
Ólafur Ragnar Grímsson;Olafur Ragnar Grimsson|||IS President 1996-08-01 2016-08-01
Lennart Meri|||EE President 1992-10-06 2001-10-08
Toomas Hendrik Ilves|||EE President 2006-10-09 2016-10-10
Kersti Kaljulaid||f|EE President 2016-10-10 2021-10-11
Alar Karis|||EE President 2021-10-11
Andrus Ansip|||EE Prime Minister 2005-04-13 2014-03-26
Taavi Rõivas;Taavi Roivas|||EE Prime Minister 2014-03-26 2016-11-23
Jüri Ratas;Juri Ratas|||EE Prime Minister 2016-11-23 2021-01-26
Kristen Michal|||EE Prime Minister 2024-07-23
Vaira Vīķe-Freiberga;Vaira Vike-Freiberga||f|LV President 1999-07-08 2007-07-08
Valdis Zatlers|||LV President 2007-07-08 2011-07-08
Andris Bērziņš;Andris Berzins|||LV President 2011-07-08 2015-07-08
Raimonds Vējonis;Raimonds Vejonis|||LV President 2015-07-08 2019-07-08
Egils Levits|||LV President 2019-07-08 2023-07-08
Edgars Rinkēvičs;Edgars Rinkevics|||LV Foreign Minister 2011-10-25 2023-07-08;LV President 2023-07-08
Valdis Dombrovskis|||LV Prime Minister 2009-03-12 2014-01-22
Krišjānis Kariņš;Krisjanis Karins|||LV Prime Minister 2019-01-23 2023-09-15
Evika Siliņa;Evika Silina||f|LV Prime Minister 2023-09-15
Valdas Adamkus|||LT President 1998-02-26 2003-02-26;LT President 2004-07-12 2009-07-12
Dalia Grybauskaitė;Dalia Grybauskaite||f|LT President 2009-07-12 2019-07-12
Gitanas Nausėda;Gitanas Nauseda|||LT President 2019-07-12
Andrius Kubilius|||LT Prime Minister 2008-12-09 2012-12-13
Saulius Skvernelis|||LT Prime Minister 2016-12-13 2020-12-11
Ingrida Šimonytė;Ingrida Simonyte||f|LT Prime Minister 2020-12-11 2024-12-12
Gabrielius Landsbergis|||LT Foreign Minister 2020-12-11 2024-12-12
Linas Linkevičius;Linas Linkevicius|||LT Foreign Minister 2012-12-13 2020-12-11
Slobodan Milošević;Slobodan Milosevic|Milošević
Vojislav Koštunica;Vojislav Kostunica|||RS Prime Minister 2004-03-03 2008-07-07
Zoran Đinđić;Zoran Djindjic;Zoran Dindic|||RS Prime Minister 2001-01-25 2003-03-12
Boris Tadić;Boris Tadic|||RS President 2004-07-11 2012-04-05
Tomislav Nikolić;Tomislav Nikolic|||RS President 2012-05-31 2017-05-31
Ivica Dačić;Ivica Dacic|||RS Prime Minister 2012-07-27 2014-04-27;RS Foreign Minister 2014-04-27 2020-10;RS Foreign Minister 2022-10 2024-05
Aleksandar Vučić;Aleksandar Vucic|||RS Prime Minister 2014-04-27 2017-05-31;RS President 2017-05-31
Ana Brnabić;Ana Brnabic||f|RS Prime Minister 2017-06-29 2024-03
Stjepan Mesić;Stjepan Mesic;Stipe Mesic|||HR President 2000-02-18 2010-02-18
Ivo Josipović;Ivo Josipovic|||HR President 2010-02-18 2015-02-19
Kolinda Grabar-Kitarović;Kolinda Grabar-Kitarovic||f|HR President 2015-02-19 2020-02-19
Zoran Milanović;Zoran Milanovic|||HR Prime Minister 2011-12-23 2016-01-22;HR President 2020-02-19
Ivica Račan;Ivica Racan|||HR Prime Minister 2000-01-27 2003-12-23
Ivo Sanader|||HR Prime Minister 2003-12-23 2009-07-06
Jadranka Kosor||f|HR Prime Minister 2009-07-06 2011-12-23
Andrej Plenković;Andrej Plenkovic|||HR Prime Minister 2016-10-19
Milan Kučan;Milan Kucan|||SI President 1991-12-23 2002-12-22
Janez Drnovšek;Janez Drnovsek|||SI President 2002-12-22 2007-12-23
Danilo Türk;Danilo Turk|||SI President 2007-12-23 2012-12-22
Borut Pahor|||SI Prime Minister 2008-11-21 2012-02-10;SI President 2012-12-22 2022-12-22
Nataša Pirc Musar;Natasa Pirc Musar|Pirc Musar|f|SI President 2022-12-22
Janez Janša;Janez Jansa|||SI Prime Minister 2004-12 2008-11;SI Prime Minister 2012-02-10 2013-03;SI Prime Minister 2020-03-13 2022-06-01
Miro Cerar|||SI Prime Minister 2014-09-18 2018-09-13
Robert Golob|||SI Prime Minister 2022-06-01
Milorad Dodik
Alija Izetbegović;Alija Izetbegovic
Željko Komšić;Zeljko Komsic|Komšić
Christian Schmidt
Valentin Inzko
Milo Đukanović;Milo Djukanovic;Milo Dukanovic|||ME Prime Minister 2008-02-29 2010-12-29;ME Prime Minister 2012-12-04 2016-11-28;ME President 2018-05-20 2023-05-20
Filip Vujanović;Filip Vujanovic|||ME President 2006-06 2018-05-20
Jakov Milatović;Jakov Milatovic|||ME President 2023-05-20
Milojko Spajić;Milojko Spajic|||ME Prime Minister 2023-10-31
Boris Trajkovski|||MK President 1999-12-15 2004-02-26
Branko Crvenkovski|||MK President 2004-05-12 2009-05-12
Gjorge Ivanov|||MK President 2009-05-12 2019-05-12
Stevo Pendarovski|||MK President 2019-05-12 2024-05-12
Nikola Gruevski|||MK Prime Minister 2006-08-27 2016-01-18
Zoran Zaev|||MK Prime Minister 2017-05-31 2020-01-03;MK Prime Minister 2020-08-30 2022-01-16
Hristijan Mickoski|||MK Prime Minister 2024-06-23
Sali Berisha|||AL President 1992-04 1997-07;AL Prime Minister 2005-09 2013-09
Edi Rama|||AL Prime Minister 2013-09-15
Ilir Meta|||AL President 2017-07-24 2022-07-24
Bajram Begaj|||AL President 2022-07-24
Ibrahim Rugova|||XK President 2002-03-04 2006-01-21
Fatmir Sejdiu|||XK President 2006-02-10 2010-09-27
Hashim Thaçi;Hashim Thaci|||XK Prime Minister 2008-01-09 2014-12-09;XK President 2016-04-07 2020-11-05
Atifete Jahjaga||f|XK President 2011-04-07 2016-04-07
Vjosa Osmani||f|XK President 2021-04-06
Ramush Haradinaj|||XK Prime Minister 2017-09-09 2020-02-03
Albin Kurti|||XK Prime Minister 2020-02-03 2020-06-03;XK Prime Minister 2021-03-22
Micheline Calmy-Rey|Calmy-Rey|f|CH Foreign Minister 2003-01-01 2011-12-31
Ignazio Cassis|||CH Foreign Minister 2017-11-01
Didier Burkhalter|||CH Foreign Minister 2012-01-01 2017-10-31
# Belarus, Moldova, Caucasus, Central Asia
Alexander Lukashenko;Alyaksandr Lukashenka;Aleksandr Lukashenko;Alexandr Lukashenko|||BY President 1994-07-20
Sviatlana Tsikhanouskaya;Svetlana Tikhanovskaya||f
Vladimir Makei|||BY Foreign Minister 2012-08-20 2022-11-26
Vladimir Voronin|||MD President 2001-04-07 2009-09-11
Nicolae Timofti|||MD President 2012-03-23 2016-12-23
Igor Dodon|||MD President 2016-12-23 2020-12-24
Maia Sandu||f|MD Prime Minister 2019-06-08 2019-11-14;MD President 2020-12-24
Vlad Filat|||MD Prime Minister 2009-09-25 2013-04-25
Iurie Leancă;Iurie Leanca|||MD Prime Minister 2013-04-25 2015-02-18
Pavel Filip|||MD Prime Minister 2016-01-20 2019-06-14
Natalia Gavrilița;Natalia Gavrilita||f|MD Prime Minister 2021-08-06 2023-02-16
Dorin Recean|||MD Prime Minister 2023-02-16
Eduard Shevardnadze|||GE President 1995-11-26 2003-11-23
Mikheil Saakashvili;Mikhail Saakashvili|||GE President 2004-01-25 2007-11-25;GE President 2008-01-20 2013-11-17
Giorgi Margvelashvili|||GE President 2013-11-17 2018-12-16
Salome Zourabichvili;Salome Zurabishvili||f|GE Foreign Minister 2004-03 2005-10;GE President 2018-12-16 2024-12-29
Mikheil Kavelashvili|||GE President 2024-12-29
Bidzina Ivanishvili|||GE Prime Minister 2012-10-25 2013-11-20
Irakli Garibashvili|||GE Prime Minister 2013-11-20 2015-12-30;GE Prime Minister 2021-02-22 2024-01-29
Giorgi Kvirikashvili|||GE Prime Minister 2015-12-30 2018-06-13
Mamuka Bakhtadze|||GE Prime Minister 2018-06-20 2019-09-02
Giorgi Gakharia|||GE Prime Minister 2019-09-08 2021-02-18
Irakli Kobakhidze|||GE Prime Minister 2024-02-08
Robert Kocharyan;Robert Kocharian|||AM President 1998-04-09 2008-04-09
Serzh Sargsyan;Serzh Sarkisian;Serge Sarkisian|||AM Prime Minister 2007-04-04 2008-04-09;AM President 2008-04-09 2018-04-09;AM Prime Minister 2018-04-17 2018-04-23
Armen Sarkissian;Armen Sarkisian|||AM President 2018-04-09 2022-02-01
Vahagn Khachaturyan|||AM President 2022-03-13
Nikol Pashinyan|||AM Prime Minister 2018-05-08
Karen Karapetyan|||AM Prime Minister 2016-09-13 2018-04-17
Edward Nalbandian;Eduard Nalbandyan|||AM Foreign Minister 2008-04-14 2018-04-17
Zohrab Mnatsakanyan|||AM Foreign Minister 2018-05-12 2020-11-16
Ararat Mirzoyan|||AM Foreign Minister 2021-08-19
Heydar Aliyev;Heidar Aliyev|||AZ President 1993-10-10 2003-10-31
Ilham Aliyev;Ilkham Aliyev|||AZ President 2003-10-31
Elmar Mammadyarov|||AZ Foreign Minister 2004-04-02 2020-07-16
Jeyhun Bayramov|||AZ Foreign Minister 2020-07-16
Mehriban Aliyeva||f|AZ First Vice President 2017-02-21
Nursultan Nazarbayev;Nursultan Nazarbaev|||KZ President 1990-04-24 2019-03-20
Kassym-Jomart Tokayev;Kasym-Jomart Tokayev;Kassym Jomart Tokayev|||KZ Prime Minister 1999-10 2002-01;KZ Foreign Minister 2002-01 2007-01;KZ President 2019-03-20
Karim Massimov;Karim Masimov|||KZ Prime Minister 2007-01-10 2012-09-24;KZ Prime Minister 2014-04-02 2016-09-08
Bakytzhan Sagintayev|||KZ Prime Minister 2016-09-08 2019-02-21
Askar Mamin|||KZ Prime Minister 2019-02-21 2022-01-05
Alikhan Smailov|||KZ Prime Minister 2022-01-11 2024-02-05
Olzhas Bektenov|||KZ Prime Minister 2024-02-06
Islam Karimov|||UZ President 1991-09-01 2016-09-02
Shavkat Mirziyoyev;Shavkat Mirziyoev;Shavkat Mirziyaev|||UZ Prime Minister 2003-12-12 2016-12-14;UZ President 2016-12-14
Saparmurat Niyazov;Saparmurat Niyazov Turkmenbashi|||TM President 1990-11-02 2006-12-21
Gurbanguly Berdimuhamedow;Gurbanguly Berdymukhamedov;Gurbanguly Berdimuhamedov;Gurbanguly Berdimukhamedov|||TM President 2007-02-14 2022-03-19
Serdar Berdimuhamedow;Serdar Berdymukhamedov;Serdar Berdimuhamedov|||TM President 2022-03-19
Emomali Rahmon;Emomalii Rahmon;Emomali Rakhmon;Emomali Rakhmonov|||TJ President 1994-11-16
Askar Akayev|||KG President 1990-10-27 2005-03-24
Kurmanbek Bakiyev|||KG President 2005-08-14 2010-04-15
Roza Otunbayeva||f|KG President 2010-07-03 2011-12-01
Almazbek Atambayev|||KG President 2011-12-01 2017-11-24
Sooronbay Jeenbekov;Sooronbai Jeenbekov|||KG President 2017-11-24 2020-10-15
Sadyr Japarov;Sadyr Zhaparov|||KG President 2021-01-28
# South Asia
Hamid Karzai|||AF President 2001-12-22 2014-09-29
Ashraf Ghani|||AF President 2014-09-29 2021-08-15
Abdullah Abdullah|Abdullah||AF Foreign Minister 2001-12 2006-03;AF Chief Executive 2014-09-29 2020-03
Mullah Omar;Mohammed Omar|Omar||@taliban Leader 1996 2013-04
Hibatullah Akhundzada;Haibatullah Akhundzada|||@taliban Leader 2016-05-25
Abdul Ghani Baradar;Mullah Baradar|Baradar||AF Deputy Prime Minister 2021-09-07
Amir Khan Muttaqi|||AF Foreign Minister 2021-09-07
Sirajuddin Haqqani|||AF Interior Minister 2021-09-07
Zabihullah Mujahid|||@taliban Spokesman 2007
Pervez Musharraf|||PK President 2001-06-20 2008-08-18
Asif Ali Zardari|||PK President 2008-09-09 2013-09-09;PK President 2024-03-10
Mamnoon Hussain|||PK President 2013-09-09 2018-09-09
Arif Alvi|||PK President 2018-09-09 2024-03-10
Shaukat Aziz|||PK Prime Minister 2004-08-28 2007-11-15
Yousaf Raza Gilani;Yousuf Raza Gilani;Yusuf Raza Gilani|||PK Prime Minister 2008-03-25 2012-06-19
Raja Pervaiz Ashraf|||PK Prime Minister 2012-06-22 2013-03-24
Nawaz Sharif|||PK Prime Minister 1990-11-06 1993-07-18;PK Prime Minister 1997-02-17 1999-10-12;PK Prime Minister 2013-06-05 2017-07-28
Shahid Khaqan Abbasi|||PK Prime Minister 2017-08-01 2018-05-31
Imran Khan|||PK Prime Minister 2018-08-18 2022-04-10
Shehbaz Sharif;Shahbaz Sharif|||PK Prime Minister 2022-04-11 2023-08-14;PK Prime Minister 2024-03-04
Anwaar-ul-Haq Kakar;Anwaar ul Haq Kakar|||PK Prime Minister 2023-08-14 2024-03-04
Benazir Bhutto||f|PK Prime Minister 1988-12-02 1990-08-06;PK Prime Minister 1993-10-19 1996-11-05
Bilawal Bhutto Zardari;Bilawal Bhutto-Zardari|Bhutto Zardari||PK Foreign Minister 2022-04-27 2023-08-10
Shah Mahmood Qureshi|||PK Foreign Minister 2008-03-31 2011-02;PK Foreign Minister 2018-08-20 2022-04-10
Hina Rabbani Khar|Khar|f|PK Foreign Minister 2011-07 2013-03
Ishaq Dar|||PK Foreign Minister 2024-03-11
Asim Munir|||PK Army Chief 2022-11-29
Qamar Javed Bajwa|||PK Army Chief 2016-11-29 2022-11-29
Raheel Sharif|||PK Army Chief 2013-11-29 2016-11-29
Ashfaq Parvez Kayani|||PK Army Chief 2007-11-29 2013-11-29
Khaleda Zia||f|BD Prime Minister 1991-03-20 1996-03-30;BD Prime Minister 2001-10-10 2006-10-29
Sheikh Hasina;Sheikh Hasina Wazed|Hasina|f|BD Prime Minister 1996-06-23 2001-07-15;BD Prime Minister 2009-01-06 2024-08-05
Muhammad Yunus;Mohammad Yunus|||BD Chief Adviser 2024-08-08
Mahinda Rajapaksa|||LK Prime Minister 2004-04-06 2005-11-19;LK President 2005-11-19 2015-01-09;LK Prime Minister 2019-11-21 2022-05-09
Gotabaya Rajapaksa|||LK President 2019-11-18 2022-07-14
Chandrika Kumaratunga||f|LK President 1994-11-12 2005-11-19
Maithripala Sirisena|||LK President 2015-01-09 2019-11-18
Ranil Wickremesinghe|||LK Prime Minister 2001-12-09 2004-04-06;LK Prime Minister 2015-01-09 2019-11-21;LK Prime Minister 2022-05-12 2022-07-21;LK President 2022-07-21 2024-09-23
Anura Kumara Dissanayake|Dissanayake||LK President 2024-09-23
Harini Amarasuriya||f|LK Prime Minister 2024-09-24
King Gyanendra|Gyanendra||NP King 2001-06-04 2008-05-28
Pushpa Kamal Dahal;Prachanda|Dahal||NP Prime Minister 2008-08-18 2009-05-25;NP Prime Minister 2016-08-04 2017-06-07;NP Prime Minister 2022-12-26 2024-07-15
K.P. Sharma Oli;K. P. Sharma Oli;KP Sharma Oli;KP Oli|Oli||NP Prime Minister 2015-10-12 2016-08-04;NP Prime Minister 2018-02-15 2021-07-13;NP Prime Minister 2024-07-15 2025-09-09
Sher Bahadur Deuba|Deuba||NP Prime Minister 2017-06-07 2018-02-15;NP Prime Minister 2021-07-13 2022-12-26
Sushila Karki||f|NP Prime Minister 2025-09-12
Jigme Khesar Namgyel Wangchuck|Wangchuck||BT King 2006-12-14
Lotay Tshering|||BT Prime Minister 2018-11-07 2023-11-01
Tshering Tobgay|||BT Prime Minister 2013-07-27 2018-08-09;BT Prime Minister 2024-01-28
Maumoon Abdul Gayoom|Gayoom||MV President 1978-11-11 2008-11-11
Mohamed Nasheed|||MV President 2008-11-11 2012-02-07
Abdulla Yameen|||MV President 2013-11-17 2018-11-17
Ibrahim Mohamed Solih;Ibrahim Solih|Solih||MV President 2018-11-17 2023-11-17
Mohamed Muizzu|||MV President 2023-11-17
# Southeast Asia
Abdurrahman Wahid|||ID President 1999-10-20 2001-07-23
Megawati Sukarnoputri||f|ID President 2001-07-23 2004-10-20
Susilo Bambang Yudhoyono|Yudhoyono||ID President 2004-10-20 2014-10-20
Joko Widodo;Jokowi|Widodo||ID President 2014-10-20 2024-10-20
Prabowo Subianto|Prabowo||ID Defense Minister 2019-10-23 2024-10-20;ID President 2024-10-20
Retno Marsudi||f|ID Foreign Minister 2014-10-27 2024-10-20
Marty Natalegawa|||ID Foreign Minister 2009-10-22 2014-10-20
Mahathir Mohamad;Mahathir Mohammad|Mahathir||MY Prime Minister 1981-07-16 2003-10-31;MY Prime Minister 2018-05-10 2020-03-01
Abdullah Ahmad Badawi;Abdullah Badawi|Badawi||MY Prime Minister 2003-10-31 2009-04-03
Najib Razak;Najib Tun Razak|Najib||MY Prime Minister 2009-04-03 2018-05-10
Muhyiddin Yassin|Muhyiddin||MY Prime Minister 2020-03-01 2021-08-21
Ismail Sabri Yaakob|Ismail Sabri||MY Prime Minister 2021-08-21 2022-11-24
Anwar Ibrahim|Anwar||MY Prime Minister 2022-11-24
Goh Chok Tong|Goh||SG Prime Minister 1990-11-28 2004-08-12
Lee Hsien Loong|Lee||SG Prime Minister 2004-08-12 2024-05-15
Lawrence Wong|||SG Prime Minister 2024-05-15
Vivian Balakrishnan|||SG Foreign Minister 2015-10-01
Tharman Shanmugaratnam|Tharman||SG President 2023-09-14
Halimah Yacob|Halimah|f|SG President 2017-09-14 2023-09-13
Lee Kuan Yew|Lee||SG Prime Minister 1959-06-05 1990-11-28
Thaksin Shinawatra|Thaksin||TH Prime Minister 2001-02-09 2006-09-19
Surayud Chulanont|Surayud||TH Prime Minister 2006-10-01 2008-01-29
Abhisit Vejjajiva|Abhisit||TH Prime Minister 2008-12-17 2011-08-05
Yingluck Shinawatra|Yingluck|f|TH Prime Minister 2011-08-05 2014-05-07
Prayut Chan-o-cha;Prayuth Chan-o-cha;Prayuth Chan-ocha|Prayut||TH Prime Minister 2014-08-24 2023-08-22
Srettha Thavisin|Srettha||TH Prime Minister 2023-08-22 2024-08-14
Paetongtarn Shinawatra|Paetongtarn|f|TH Prime Minister 2024-08-16 2025-08-29
Anutin Charnvirakul|Anutin||TH Prime Minister 2025-09-07
Bhumibol Adulyadej;King Bhumibol|Bhumibol||TH King 1946-06-09 2016-10-13
Maha Vajiralongkorn;King Vajiralongkorn|Vajiralongkorn||TH King 2016-10-13
Joseph Estrada|||PH President 1998-06-30 2001-01-20
Gloria Macapagal Arroyo;Gloria Macapagal-Arroyo;Gloria Arroyo|Arroyo|f|PH President 2001-01-20 2010-06-30
Benigno Aquino;Benigno Aquino III;Noynoy Aquino|Aquino||PH President 2010-06-30 2016-06-30
Rodrigo Duterte|||PH President 2016-06-30 2022-06-30
Ferdinand Marcos Jr.;Ferdinand Marcos;Bongbong Marcos|Marcos||PH President 2022-06-30
Sara Duterte;Sara Duterte-Carpio|Duterte|f|PH Vice President 2022-06-30
Leni Robredo||f|PH Vice President 2016-06-30 2022-06-30
Hun Sen|Hun Sen||KH Prime Minister 1985-01-14 2023-08-22
Hun Manet|Hun Manet||KH Prime Minister 2023-08-22
Norodom Sihamoni|Sihamoni||KH King 2004-10-14
Norodom Sihanouk|Sihanouk||KH King 1993-09-24 2004-10-07
Phan Van Khai|Khai||VN Prime Minister 1997-09-25 2006-06-27
Nguyen Tan Dung|Dung||VN Prime Minister 2006-06-27 2016-04-07
Nguyen Xuan Phuc|Phuc||VN Prime Minister 2016-04-07 2021-04-05;VN President 2021-04-05 2023-01-18
Pham Minh Chinh|Chinh||VN Prime Minister 2021-04-05
Nguyen Phu Trong|Trong||VN General Secretary of the Communist Party 2011-01-19 2024-07-19;VN President 2018-10-23 2021-04-05
Tran Dai Quang|Quang||VN President 2016-04-02 2018-09-21
Truong Tan Sang|Sang||VN President 2011-07-25 2016-04-02
Vo Van Thuong|Thuong||VN President 2023-03-02 2024-03-21
To Lam|Lam||VN President 2024-05-22 2024-10-21;VN General Secretary of the Communist Party 2024-08-03
Luong Cuong|Cuong||VN President 2024-10-21
Thongloun Sisoulith|Thongloun||LA Prime Minister 2016-04-20 2021-03-22;LA President 2021-03-22
Bounnhang Vorachith|Bounnhang||LA President 2016-04-20 2021-03-22
Than Shwe|Than Shwe||MM Head of State 1992-04-23 2011-03-30
Thein Sein|Thein Sein||MM President 2011-03-30 2016-03-30
Htin Kyaw|Htin Kyaw||MM President 2016-03-30 2018-03-21
Win Myint|Win Myint||MM President 2018-03-30 2021-02-01
Aung San Suu Kyi|Suu Kyi|f|MM State Counsellor 2016-04-06 2021-02-01
Min Aung Hlaing|Min Aung Hlaing||MM Commander-in-Chief 2011-03-30;MM Prime Minister 2021-08-01 2025-07-31
Hassanal Bolkiah;Sultan Hassanal Bolkiah|Bolkiah||BN Sultan 1967-10-05
Xanana Gusmão;Xanana Gusmao|||TL President 2002-05-20 2007-05-20;TL Prime Minister 2007-08-08 2015-02-16;TL Prime Minister 2023-07-01
José Ramos-Horta;Jose Ramos-Horta|||TL President 2007-05-20 2012-05-20;TL President 2022-05-20
Taur Matan Ruak|Ruak||TL President 2012-05-20 2017-05-20;TL Prime Minister 2018-06-22 2023-07-01
Natsagiin Bagabandi|Bagabandi||MN President 1997-06-20 2005-06-24
Tsakhiagiin Elbegdorj|Elbegdorj||MN President 2009-06-18 2017-07-10
Khaltmaagiin Battulga;Battulga Khaltmaa|Battulga||MN President 2017-07-10 2021-06-25
Ukhnaagiin Khurelsukh|Khurelsukh||MN Prime Minister 2017-10-04 2021-01-27;MN President 2021-06-25
# Gulf and Arab states
Khalifa bin Zayed;Khalifa bin Zayed Al Nahyan;Sheikh Khalifa|bin Zayed||AE President 2004-11-03 2022-05-13
Zayed bin Sultan;Zayed bin Sultan Al Nahyan;Sheikh Zayed|Zayed||AE President 1971-12-02 2004-11-02
Mohammed bin Zayed;Mohamed bin Zayed;Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed Al Nahyan;MBZ|bin Zayed||AE Crown Prince of Abu Dhabi 2004-11 2022-05-14;AE President 2022-05-14
Mohammed bin Rashid;Mohammed bin Rashid Al Maktoum;Sheikh Mohammed bin Rashid|Al Maktoum||AE Prime Minister 2006
Abdullah bin Zayed;Abdullah bin Zayed Al Nahyan|bin Zayed||AE Foreign Minister 2006-02
Anwar Gargash|||AE Minister of State for Foreign Affairs 2008 2021-02
Suhail al-Mazrouei;Suhail Al Mazrouei|al-Mazrouei||AE Energy Minister 2013-03
Hamad bin Khalifa Al Thani;Hamad bin Khalifa|Al Thani||QA Emir 1995-06-27 2013-06-25
Tamim bin Hamad Al Thani;Tamim bin Hamad;Sheikh Tamim;Tamim bin Hamad al-Thani|Al Thani||QA Emir 2013-06-25
Mohammed bin Abdulrahman Al Thani;Mohammed bin Abdulrahman;Mohammed bin Abdulrahman al-Thani|Al Thani||QA Foreign Minister 2016-01-27;QA Prime Minister 2023-03-07
Hamad bin Jassim;Hamad bin Jassim Al Thani|Al Thani||QA Foreign Minister 1992 2013-06;QA Prime Minister 2007-04-03 2013-06-26
Jaber al-Ahmad al-Sabah;Jaber al-Ahmad|al-Sabah||KW Emir 1977-12-31 2006-01-15
Sabah al-Ahmad al-Sabah;Sabah al-Ahmad al-Jaber al-Sabah;Sabah Al-Ahmad Al-Jaber Al-Sabah|al-Sabah||KW Prime Minister 2003-07-13 2006-01-29;KW Emir 2006-01-29 2020-09-29
Nawaf al-Ahmad al-Sabah;Nawaf al-Ahmad al-Jaber al-Sabah|al-Sabah||KW Emir 2020-09-29 2023-12-16
Mishal al-Ahmad al-Sabah;Meshal al-Ahmad al-Jaber al-Sabah;Mishal Al-Ahmad Al-Jaber Al-Sabah|al-Sabah||KW Emir 2023-12-16
Hamad bin Isa Al Khalifa;Hamad bin Isa;King Hamad|Al Khalifa||BH King 2002-02-14
Salman bin Hamad Al Khalifa;Salman bin Hamad|Al Khalifa||BH Crown Prince 1999-03;BH Prime Minister 2020-11-11
Khalifa bin Salman Al Khalifa|Al Khalifa||BH Prime Minister 1971-12 2020-11-11
Qaboos bin Said;Sultan Qaboos;Qaboos bin Said Al Said|Qaboos||OM Sultan 1970-07-23 2020-01-10
Haitham bin Tariq;Sultan Haitham;Haitham bin Tariq Al Said|Haitham||OM Sultan 2020-01-11
Yusuf bin Alawi;Yousef bin Alawi|bin Alawi||OM Foreign Minister 1997 2020-08-18
Badr al-Busaidi;Badr Albusaidi;Sayyid Badr Albusaidi|al-Busaidi||OM Foreign Minister 2020-08-18
Ali Abdullah Saleh|Saleh||YE President 1990-05-22 2012-02-27
Abdrabbuh Mansur Hadi;Abd-Rabbu Mansour Hadi;Abdrabbuh Mansour Hadi;Abed Rabbo Mansour Hadi;Abd Rabbuh Mansur Hadi|Hadi||YE President 2012-02-27 2022-04-07
Rashad al-Alimi;Rashad Al-Alimi|al-Alimi||YE Chairman of the Presidential Leadership Council 2022-04-07
Abdul-Malik al-Houthi;Abdulmalik al-Houthi;Abdel-Malek al-Houthi|al-Houthi||@houthis Leader 2004
King Abdullah II;Abdullah II;Abdullah II of Jordan|Abdullah||JO King 1999-02-07
Ayman Safadi;Ayman al-Safadi|||JO Foreign Minister 2017-01
Nasser Judeh|||JO Foreign Minister 2009-02 2017-01
Omar Razzaz;Omar al-Razzaz|||JO Prime Minister 2018-06-14 2020-10-12
Bisher Khasawneh;Bisher al-Khasawneh|||JO Prime Minister 2020-10-12 2024-09-15
Jafar Hassan|||JO Prime Minister 2024-09-15
Emile Lahoud;Émile Lahoud|||LB President 1998-11-24 2007-11-23
Michel Suleiman;Michel Sleiman|||LB President 2008-05-25 2014-05-24
Michel Aoun|||LB President 2016-10-31 2022-10-30
Joseph Aoun|||LB President 2025-01-09
Rafic Hariri;Rafik Hariri;Rafiq al-Hariri;Rafik al-Hariri|||LB Prime Minister 1992-10-31 1998-12-02;LB Prime Minister 2000-10-26 2004-10-26
Fouad Siniora;Fuad Siniora|||LB Prime Minister 2005-07-19 2009-11-09
Saad Hariri;Saad al-Hariri|||LB Prime Minister 2009-11-09 2011-06-13;LB Prime Minister 2016-12-18 2020-01-21
Najib Mikati|||LB Prime Minister 2005-04 2005-07;LB Prime Minister 2011-06-13 2014-02-15;LB Prime Minister 2021-09-10 2025-02-08
Tammam Salam|||LB Prime Minister 2014-02-15 2016-12-18
Hassan Diab|||LB Prime Minister 2020-01-21 2021-09-10
Nawaf Salam|||LB Prime Minister 2025-02-08
Nabih Berri|||LB Speaker 1992-10
Gebran Bassil|||LB Foreign Minister 2014-02 2020-01
Hosni Mubarak|||EG President 1981-10-14 2011-02-11
Mohamed Morsi;Mohammed Morsi;Mohamed Mursi|||EG President 2012-06-30 2013-07-03
Adly Mansour|||EG Acting President 2013-07-04 2014-06-08
Abdel Fattah al-Sisi;Abdel Fattah el-Sisi;Abdel Fattah El-Sisi;Abdel-Fattah el-Sissi;Abdel-Fattah al-Sisi;Abdul Fattah al-Sisi|al-Sisi||EG Defense Minister 2012-08-12 2014-03-26;EG President 2014-06-08
Mostafa Madbouly;Mostafa Madbouli|||EG Prime Minister 2018-06-14
Sherif Ismail|||EG Prime Minister 2015-09-19 2018-06-07
Ahmed Nazif|||EG Prime Minister 2004-07-14 2011-01-29
Sameh Shoukry;Sameh Shukri;Sameh Shoukri|||EG Foreign Minister 2014-06-17 2024-07-03
Badr Abdelatty;Badr Abdel Aaty|||EG Foreign Minister 2024-07-03
Omar Suleiman|||EG Vice President 2011-01-29 2011-02-11
Anwar Sadat;Anwar al-Sadat|||EG President 1970-10-15 1981-10-06
Gamal Abdel Nasser|Nasser
Muammar Gaddafi;Moammar Gadhafi;Muammar al-Gaddafi;Muammar Qaddafi;Moammar Gaddafi;Muammar Gadhafi;Moammar Qaddafi|Gaddafi||LY Leader 1969-09-01 2011-08-23
Fayez al-Sarraj;Fayez Sarraj;Fayez Serraj;Fayez al-Serraj|al-Sarraj||@government-of-national-accord Prime Minister 2016-03 2021-03
Abdul Hamid Dbeibah;Abdulhamid Dbeibah;Abdul Hamid Dbeiba;Abdelhamid Dbeibah|Dbeibah||@government-of-national-unity Prime Minister 2021-03
Khalifa Haftar;Khalifa Hifter|||@libyan-national-army Commander 2015-03
Aguila Saleh;Aguila Saleh Issa|Saleh
Mohamed al-Menfi;Mohamed Menfi|al-Menfi
Zine El Abidine Ben Ali;Zine al-Abidine Ben Ali|Ben Ali||TN President 1987-11-07 2011-01-14
Moncef Marzouki|||TN President 2011-12-13 2014-12-31
Beji Caid Essebsi|Essebsi||TN President 2014-12-31 2019-07-25
Kais Saied;Kaïs Saïed|||TN President 2019-10-23
Youssef Chahed|||TN Prime Minister 2016-08-27 2020-02-27
Habib Essid|||TN Prime Minister 2015-02-06 2016-08-27
Rached Ghannouchi
Abdelaziz Bouteflika|||DZ President 1999-04-27 2019-04-02
Abdelmadjid Tebboune|||DZ President 2019-12-19
Ahmed Ouyahia|||DZ Prime Minister 2017-08 2019-03
Abdelmalek Sellal|||DZ Prime Minister 2012-09 2017-05
Ramtane Lamamra|||DZ Foreign Minister 2013-09 2017-05;DZ Foreign Minister 2021-07 2023-03
King Mohammed VI;Mohammed VI;Mohamed VI|Mohammed||MA King 1999-07-23
Abdelilah Benkirane|||MA Prime Minister 2011-11-29 2017-04-05
Saadeddine Othmani;Saad-Eddine El Othmani;Saad Eddine el-Othmani|Othmani||MA Prime Minister 2017-04-05 2021-10-07
Aziz Akhannouch|||MA Prime Minister 2021-10-07
Nasser Bourita|||MA Foreign Minister 2017-04-05
Mohamed Ould Abdel Aziz|Abdel Aziz||MR President 2009-08-05 2019-08-01
Mohamed Ould Ghazouani;Mohamed Ould Cheikh Ghazouani|Ghazouani||MR President 2019-08-01
Maaouya Ould Sid'Ahmed Taya|Taya||MR President 1984-12 2005-08-03
# Africa
Omar al-Bashir;Omar Al-Bashir;Omar Hassan al-Bashir;Omar Bashir|al-Bashir||SD President 1993-10-16 2019-04-11
Abdalla Hamdok;Abdallah Hamdok|||SD Prime Minister 2019-08-21 2022-01-02
Abdel Fattah al-Burhan;Abdel-Fattah Burhan;Abdel Fattah Burhan|al-Burhan||SD Chairman of the Sovereignty Council 2019-08-21
Mohamed Hamdan Dagalo;Hemedti;Mohamed Hamdan Daglo;Hemeti|Dagalo||@rapid-support-forces Commander 2013
Salva Kiir;Salva Kiir Mayardit|Kiir||SS President 2011-07-09
Riek Machar|||SS Vice President 2011-07-09 2013-07-23;SS First Vice President 2020-02-22
John Garang
Meles Zenawi|Meles||ET Prime Minister 1995-08-23 2012-08-20
Hailemariam Desalegn|Hailemariam||ET Prime Minister 2012-09-21 2018-04-02
Abiy Ahmed;Abiy Ahmed Ali|Abiy||ET Prime Minister 2018-04-02
Sahle-Work Zewde|Sahle-Work|f|ET President 2018-10-25 2024-10-07
Mulatu Teshome|Mulatu||ET President 2013-10-07 2018-10-25
Isaias Afwerki;Isaias Afewerki|Isaias||ER President 1993-05-24
Ismaïl Omar Guelleh;Ismail Omar Guelleh|Guelleh||DJ President 1999-05-08
Sharif Sheikh Ahmed|Ahmed||SO President 2009-01-31 2012-08-20
Hassan Sheikh Mohamud|Mohamud||SO President 2012-09-16 2017-02-16;SO President 2022-05-23
Mohamed Abdullahi Mohamed;Mohamed Abdullahi Farmaajo;Mohamed Farmajo|Farmaajo||SO President 2017-02-16 2022-05-23
Abdullahi Yusuf Ahmed;Abdullahi Yusuf|Yusuf||SO President 2004-10-14 2008-12-29
Hamza Abdi Barre|Barre||SO Prime Minister 2022-06-25
Daniel arap Moi|Moi||KE President 1978-08-22 2002-12-30
Mwai Kibaki|||KE President 2002-12-30 2013-04-09
Uhuru Kenyatta|||KE President 2013-04-09 2022-09-13
William Ruto|||KE Deputy President 2013-04-09 2022-09-13;KE President 2022-09-13
Raila Odinga|||KE Prime Minister 2008-04-17 2013-04-09
Amina Mohamed||f|KE Foreign Minister 2013-05 2018-02
Yoweri Museveni|||UG President 1986-01-29
Paul Kagame|||RW President 2000-04-22
Louise Mushikiwabo||f|RW Foreign Minister 2009-12 2018-10
Pierre Nkurunziza|||BI President 2005-08-26 2020-06-08
Évariste Ndayishimiye;Evariste Ndayishimiye|||BI President 2020-06-18
Benjamin Mkapa|||TZ President 1995-11-23 2005-12-21
Jakaya Kikwete|||TZ President 2005-12-21 2015-11-05
John Magufuli|||TZ President 2015-11-05 2021-03-17
Samia Suluhu Hassan;Samia Suluhu|Samia|f|TZ Vice President 2015-11-05 2021-03-19;TZ President 2021-03-19
Laurent-Désiré Kabila;Laurent Kabila;Laurent-Desire Kabila|||CD President 1997-05-17 2001-01-16
Joseph Kabila|||CD President 2001-01-17 2019-01-24
Félix Tshisekedi;Felix Tshisekedi|||CD President 2019-01-24
Denis Sassou Nguesso;Denis Sassou-Nguesso|Sassou Nguesso||CG President 1997-10-25
Omar Bongo|||GA President 1967-12-02 2009-06-08
Ali Bongo;Ali Bongo Ondimba|Bongo||GA President 2009-10-16 2023-08-30
Brice Oligui Nguema;Brice Clotaire Oligui Nguema|Oligui Nguema||GA President 2023-09-04
Teodoro Obiang;Teodoro Obiang Nguema;Teodoro Obiang Nguema Mbasogo|Obiang||GQ President 1979-10-12
Paul Biya|||CM President 1982-11-06
Idriss Déby;Idriss Deby;Idriss Déby Itno|||TD President 1990-12-02 2021-04-20
Mahamat Idriss Déby;Mahamat Idriss Deby;Mahamat Deby|Déby||TD President 2021-04-20
François Bozizé;Francois Bozize|||CF President 2003-03-15 2013-03-24
Faustin-Archange Touadéra;Faustin-Archange Touadera;Faustin Archange Touadera|||CF Prime Minister 2008-01-22 2013-01;CF President 2016-03-30
Catherine Samba-Panza||f|CF President 2014-01-23 2016-03-30
Olusegun Obasanjo|||NG President 1999-05-29 2007-05-29
Umaru Yar'Adua;Umaru Musa Yar'Adua|||NG President 2007-05-29 2010-05-05
Goodluck Jonathan|||NG Vice President 2007-05-29 2010-05-06;NG President 2010-05-06 2015-05-29
Muhammadu Buhari|||NG President 2015-05-29 2023-05-29
Bola Tinubu;Bola Ahmed Tinubu|||NG President 2023-05-29
Yemi Osinbajo|||NG Vice President 2015-05-29 2023-05-29
Jerry Rawlings|||GH President 1993-01-07 2001-01-07
John Kufuor|||GH President 2001-01-07 2009-01-07
John Atta Mills|Mills||GH President 2009-01-07 2012-07-24
John Mahama;John Dramani Mahama|||GH President 2012-07-24 2017-01-07;GH President 2025-01-07
Nana Akufo-Addo;Nana Addo Dankwa Akufo-Addo|||GH President 2017-01-07 2025-01-07
Laurent Gbagbo|||CI President 2000-10-26 2011-04-11
Alassane Ouattara|||CI President 2010-12-04
Abdoulaye Wade|||SN President 2000-04-01 2012-04-02
Macky Sall|||SN Prime Minister 2004-04-21 2007-06-19;SN President 2012-04-02 2024-04-02
Bassirou Diomaye Faye|Faye||SN President 2024-04-02
Ousmane Sonko|||SN Prime Minister 2024-04-02
Amadou Toumani Touré;Amadou Toumani Toure|||ML President 2002-06-08 2012-03-22
Dioncounda Traoré;Dioncounda Traore|||ML Acting President 2012-04-12 2013-09-04
Ibrahim Boubacar Keïta;Ibrahim Boubacar Keita|||ML President 2013-09-04 2020-08-18
Assimi Goïta;Assimi Goita|||ML Transitional President 2021-05-24
Blaise Compaoré;Blaise Compaore|||BF President 1987-10-15 2014-10-31
Roch Marc Christian Kaboré;Roch Kaboré;Roch Kabore;Roch Marc Christian Kabore|||BF President 2015-12-29 2022-01-24
Ibrahim Traoré;Ibrahim Traore|||BF Transitional President 2022-09-30
Mamadou Tandja|||NE President 1999-12-22 2010-02-18
Mahamadou Issoufou|||NE President 2011-04-07 2021-04-02
Mohamed Bazoum|||NE President 2021-04-02 2023-07-26
Abdourahamane Tchiani;Abdourahmane Tchiani;Abdourahamane Tiani|||NE Head of State 2023-07-28
Alpha Condé;Alpha Conde|||GN President 2010-12-21 2021-09-05
Lansana Conté;Lansana Conte|||GN President 1984-04-05 2008-12-22
Mamady Doumbouya;Mamadi Doumbouya|||GN Transitional President 2021-10-01
Charles Taylor|||LR President 1997-08-02 2003-08-11
Ellen Johnson Sirleaf;Ellen Johnson-Sirleaf|Johnson Sirleaf|f|LR President 2006-01-16 2018-01-22
George Weah|||LR President 2018-01-22 2024-01-22
Joseph Boakai|||LR President 2024-01-22
Ahmad Tejan Kabbah|Kabbah||SL President 1998-03 2007-09-17
Ernest Bai Koroma|Koroma||SL President 2007-09-17 2018-04-04
Julius Maada Bio|Bio||SL President 2018-04-04
Yahya Jammeh|||GM President 1996-10 2017-01-19
Adama Barrow|||GM President 2017-01-19
Gnassingbé Eyadéma;Gnassingbe Eyadema|||TG President 1967-04-14 2005-02-05
Faure Gnassingbé;Faure Gnassingbe|||TG President 2005-05-04 2025-05-03
Mathieu Kérékou;Mathieu Kerekou|||BJ President 1996-04-04 2006-04-06
Thomas Boni Yayi;Boni Yayi|Boni Yayi||BJ President 2006-04-06 2016-04-06
Patrice Talon|||BJ President 2016-04-06
João Bernardo Vieira;Joao Bernardo Vieira|||GW President 2005-10-01 2009-03-02
José Mário Vaz;Jose Mario Vaz|||GW President 2014-06-23 2020-02-27
Umaro Sissoco Embaló;Umaro Sissoco Embalo|||GW President 2020-02-27 2025-11
Pedro Pires|||CV President 2001-03-22 2011-09-09
Jorge Carlos Fonseca|||CV President 2011-09-09 2021-11-09
José Maria Neves;Jose Maria Neves|||CV Prime Minister 2001-02-01 2016-04-22;CV President 2021-11-09
Nelson Mandela|||ZA President 1994-05-10 1999-06-14
Thabo Mbeki|||ZA President 1999-06-14 2008-09-24
Kgalema Motlanthe|||ZA President 2008-09-25 2009-05-09
Jacob Zuma|||ZA President 2009-05-09 2018-02-14
Cyril Ramaphosa|||ZA Deputy President 2014-05-26 2018-02-15;ZA President 2018-02-15
Naledi Pandor||f|ZA Foreign Minister 2019-05-30 2024-06
Ronald Lamola|||ZA Foreign Minister 2024-07
Robert Mugabe|||ZW Prime Minister 1980-04-18 1987-12-31;ZW President 1987-12-31 2017-11-21
Emmerson Mnangagwa|||ZW Vice President 2014-12-12 2017-11-06;ZW President 2017-11-24
Morgan Tsvangirai|||ZW Prime Minister 2009-02-11 2013-09-11
José Eduardo dos Santos;Jose Eduardo dos Santos|dos Santos||AO President 1979-09-21 2017-09-26
João Lourenço;Joao Lourenco|||AO President 2017-09-26
Joaquim Chissano|||MZ President 1986-11-06 2005-02-02
Armando Guebuza|||MZ President 2005-02-02 2015-01-15
Filipe Nyusi|||MZ President 2015-01-15 2025-01-15
Daniel Chapo|||MZ President 2025-01-15
Frederick Chiluba|||ZM President 1991-11-02 2002-01-02
Levy Mwanawasa|||ZM President 2002-01-02 2008-08-19
Rupiah Banda|||ZM President 2008-11-02 2011-09-23
Michael Sata|||ZM President 2011-09-23 2014-10-28
Edgar Lungu|||ZM President 2015-01-25 2021-08-24
Hakainde Hichilema|||ZM President 2021-08-24
Bakili Muluzi|||MW President 1994-05-21 2004-05-24
Bingu wa Mutharika|Mutharika||MW President 2004-05-24 2012-04-05
Joyce Banda||f|MW President 2012-04-07 2014-05-31
Peter Mutharika|||MW President 2014-05-31 2020-06-28;MW President 2025-10-04
Lazarus Chakwera|||MW President 2020-06-28 2025-10-04
Festus Mogae|||BW President 1998-04-01 2008-04-01
Ian Khama|||BW President 2008-04-01 2018-04-01
Mokgweetsi Masisi|||BW President 2018-04-01 2024-11-01
Duma Boko|||BW President 2024-11-01
Sam Nujoma|||NA President 1990-03-21 2005-03-21
Hifikepunye Pohamba|||NA President 2005-03-21 2015-03-21
Hage Geingob|||NA President 2015-03-21 2024-02-04
Nangolo Mbumba|||NA President 2024-02-04 2025-03-21
Netumbo Nandi-Ndaitwah||f|NA President 2025-03-21
King Mswati III;Mswati III;King Mswati|Mswati||SZ King 1986-04-25
King Letsie III;Letsie III|Letsie||LS King 1996-02-07
Marc Ravalomanana|||MG President 2002-05-06 2009-03-17
Andry Rajoelina|||MG President 2019-01-19 2025-10
Hery Rajaonarimampianina|||MG President 2014-01-25 2018-09
Pravind Jugnauth|||MU Prime Minister 2017-01-23 2024-11-12
Navin Ramgoolam|||MU Prime Minister 2005-07-05 2014-12-17;MU Prime Minister 2024-11-12
Azali Assoumani|||KM President 2002-05-26 2006-05-26;KM President 2016-05-26
James Michel|||SC President 2004-07-16 2016-10-16
Danny Faure|||SC President 2016-10-16 2020-10-26
Wavel Ramkalawan|||SC President 2020-10-26 2025-10-26
# The Americas
Jean Chrétien;Jean Chretien|||CA Prime Minister 1993-11-04 2003-12-12
Paul Martin|||CA Prime Minister 2003-12-12 2006-02-06
Stephen Harper|||CA Prime Minister 2006-02-06 2015-11-04
Justin Trudeau|||CA Prime Minister 2015-11-04 2025-03-14
Chrystia Freeland||f|CA Foreign Minister 2017-01-10 2019-11-20;CA Deputy Prime Minister 2019-11-20 2024-12-16
Mélanie Joly;Melanie Joly||f|CA Foreign Minister 2021-10-26 2025-05-13
Anita Anand||f|CA Defence Minister 2021-10-26 2023-07-26;CA Foreign Minister 2025-05-13
François-Philippe Champagne;Francois-Philippe Champagne|||CA Foreign Minister 2019-11-20 2021-01-12
Marc Garneau|||CA Foreign Minister 2021-01-12 2021-10-26
Stéphane Dion;Stephane Dion|||CA Foreign Minister 2015-11-04 2017-01-10
John Baird|||CA Foreign Minister 2011-05-18 2015-02-03
Pierre Poilievre|||@conservative-party-of-canada Leader 2022-09-10
Vicente Fox|||MX President 2000-12-01 2006-11-30
Felipe Calderón;Felipe Calderon|||MX President 2006-12-01 2012-11-30
Enrique Peña Nieto;Enrique Pena Nieto|Peña Nieto||MX President 2012-12-01 2018-11-30
Andrés Manuel López Obrador;Andres Manuel Lopez Obrador;AMLO|López Obrador||MX President 2018-12-01 2024-09-30
Claudia Sheinbaum||f|MX President 2024-10-01
Marcelo Ebrard|||MX Foreign Minister 2018-12-01 2023-06-12;MX Economy Minister 2024-10-01
Alicia Bárcena;Alicia Barcena||f|MX Foreign Minister 2023-07 2024-09-30
Juan Ramón de la Fuente;Juan Ramon de la Fuente|de la Fuente||MX Foreign Minister 2024-10-01
Luis Videgaray|||MX Foreign Minister 2017-01-04 2018-11-30
Álvaro Colom;Alvaro Colom|||GT President 2008-01-14 2012-01-14
Otto Pérez Molina;Otto Perez Molina|Pérez Molina||GT President 2012-01-14 2015-09-03
Jimmy Morales|||GT President 2016-01-14 2020-01-14
Alejandro Giammattei|||GT President 2020-01-14 2024-01-14
Bernardo Arévalo;Bernardo Arevalo|||GT President 2024-01-15
Manuel Zelaya;Mel Zelaya|||HN President 2006-01-27 2009-06-28
Porfirio Lobo|||HN President 2010-01-27 2014-01-27
Juan Orlando Hernández;Juan Orlando Hernandez|Hernández||HN President 2014-01-27 2022-01-27
Xiomara Castro||f|HN President 2022-01-27 2026-01-27
Francisco Flores|||SV President 1999-06-01 2004-06-01
Antonio Saca|||SV President 2004-06-01 2009-06-01
Mauricio Funes|||SV President 2009-06-01 2014-06-01
Salvador Sánchez Cerén;Salvador Sanchez Ceren|Sánchez Cerén||SV President 2014-06-01 2019-06-01
Nayib Bukele|||SV President 2019-06-01
Arnoldo Alemán;Arnoldo Aleman|||NI President 1997-01-10 2002-01-10
Enrique Bolaños;Enrique Bolanos|||NI President 2002-01-10 2007-01-10
Daniel Ortega|||NI President 2007-01-10
Rosario Murillo||f|NI Vice President 2017-01-10 2025-02
Óscar Arias;Oscar Arias|||CR President 2006-05-08 2010-05-08
Laura Chinchilla||f|CR President 2010-05-08 2014-05-08
Luis Guillermo Solís;Luis Guillermo Solis|||CR President 2014-05-08 2018-05-08
Carlos Alvarado;Carlos Alvarado Quesada|Alvarado||CR President 2018-05-08 2022-05-08
Rodrigo Chaves|||CR President 2022-05-08 2026-05-08
Mireya Moscoso||f|PA President 1999-09-01 2004-09-01
Martín Torrijos;Martin Torrijos|||PA President 2004-09-01 2009-07-01
Ricardo Martinelli|||PA President 2009-07-01 2014-07-01
Juan Carlos Varela|||PA President 2014-07-01 2019-07-01
Laurentino Cortizo|||PA President 2019-07-01 2024-07-01
José Raúl Mulino;Jose Raul Mulino|||PA President 2024-07-01
Fidel Castro|||CU President 1976-12-02 2008-02-24
Raúl Castro;Raul Castro|||CU President 2008-02-24 2018-04-19
Miguel Díaz-Canel;Miguel Diaz-Canel|||CU President 2018-04-19
Bruno Rodríguez;Bruno Rodriguez;Bruno Rodríguez Parrilla|Rodríguez||CU Foreign Minister 2009-03-02
Leonel Fernández;Leonel Fernandez|||DO President 2004-08-16 2012-08-16
Danilo Medina|||DO President 2012-08-16 2020-08-16
Luis Abinader|||DO President 2020-08-16
Jean-Bertrand Aristide|||HT President 2001-02-07 2004-02-29
René Préval;Rene Preval|||HT President 2006-05-14 2011-05-14
Michel Martelly|||HT President 2011-05-14 2016-02-07
Jovenel Moïse;Jovenel Moise|||HT President 2017-02-07 2021-07-07
Ariel Henry|||HT Prime Minister 2021-07-20 2024-04-24
Andrew Holness|||JM Prime Minister 2016-03-03
Portia Simpson-Miller;Portia Simpson Miller||f|JM Prime Minister 2012-01-05 2016-03-03
Keith Rowley|||TT Prime Minister 2015-09-09 2025-03-17
Kamla Persad-Bissessar||f|TT Prime Minister 2010-05-26 2015-09-09;TT Prime Minister 2025-05-01
Mia Mottley||f|BB Prime Minister 2018-05-25
Ralph Gonsalves|||VC Prime Minister 2001-03-29
Gaston Browne|||AG Prime Minister 2014-06-13
Hubert Minnis|||BS Prime Minister 2017-05-11 2021-09-17
Philip Davis|||BS Prime Minister 2021-09-17
Bharrat Jagdeo|||GY President 1999-08-11 2011-12-03
David Granger|||GY President 2015-05-16 2020-08-02
Irfaan Ali;Mohamed Irfaan Ali|||GY President 2020-08-02
Desi Bouterse;Dési Bouterse|||SR President 2010-08-12 2020-07-16
Chan Santokhi|||SR President 2020-07-16 2025-07-16
Hugo Chávez;Hugo Chavez|||VE President 1999-02-02 2013-03-05
Nicolás Maduro;Nicolas Maduro|||VE Foreign Minister 2006-08-09 2013-01;VE President 2013-04-19
Delcy Rodríguez;Delcy Rodriguez||f|VE Foreign Minister 2014-12-26 2017-06-21;VE Vice President 2018-06-14
Jorge Arreaza|||VE Foreign Minister 2017-08 2021-08
Juan Guaidó;Juan Guaido
María Corina Machado;Maria Corina Machado||f
Edmundo González;Edmundo Gonzalez;Edmundo González Urrutia|González
Andrés Pastrana;Andres Pastrana|||CO President 1998-08-07 2002-08-07
Álvaro Uribe;Alvaro Uribe|||CO President 2002-08-07 2010-08-07
Juan Manuel Santos|||CO Defense Minister 2006-07 2009-05;CO President 2010-08-07 2018-08-07
Iván Duque;Ivan Duque|||CO President 2018-08-07 2022-08-07
Gustavo Petro|||CO President 2022-08-07 2026-08-07
Francia Márquez;Francia Marquez||f|CO Vice President 2022-08-07 2026-08-07
Lucio Gutiérrez;Lucio Gutierrez|||EC President 2003-01-15 2005-04-20
Rafael Correa|||EC President 2007-01-15 2017-05-24
Lenín Moreno;Lenin Moreno|||EC President 2017-05-24 2021-05-24
Guillermo Lasso|||EC President 2021-05-24 2023-11-23
Daniel Noboa|||EC President 2023-11-23
Alberto Fujimori|||PE President 1990-07-28 2000-11-22
Alejandro Toledo|||PE President 2001-07-28 2006-07-28
Alan García;Alan Garcia|||PE President 2006-07-28 2011-07-28
Ollanta Humala|||PE President 2011-07-28 2016-07-28
Pedro Pablo Kuczynski|||PE President 2016-07-28 2018-03-23
Martín Vizcarra;Martin Vizcarra|||PE President 2018-03-23 2020-11-09
Francisco Sagasti|||PE President 2020-11-17 2021-07-28
Pedro Castillo|||PE President 2021-07-28 2022-12-07
Dina Boluarte||f|PE President 2022-12-07 2025-10-10
José Jerí;Jose Jeri|||PE President 2025-10-10
Keiko Fujimori||f
Gonzalo Sánchez de Lozada;Gonzalo Sanchez de Lozada|Sánchez de Lozada||BO President 2002-08-06 2003-10-17
Carlos Mesa|||BO President 2003-10-17 2005-06-09
Evo Morales|||BO President 2006-01-22 2019-11-10
Jeanine Áñez;Jeanine Anez||f|BO President 2019-11-12 2020-11-08
Luis Arce|||BO President 2020-11-08 2025-11-08
Rodrigo Paz|||BO President 2025-11-08
Ricardo Lagos|||CL President 2000-03-11 2006-03-11
Michelle Bachelet||f|CL President 2006-03-11 2010-03-11;CL President 2014-03-11 2018-03-11;@office-of-the-united-nations-high-commissioner-for-human-rights High Commissioner 2018-09-01 2022-08-31
Sebastián Piñera;Sebastian Pinera;Sebastian Piñera|||CL President 2010-03-11 2014-03-11;CL President 2018-03-11 2022-03-11
Gabriel Boric|||CL President 2022-03-11 2026-03-11
Augusto Pinochet|||CL President 1974 1990-03-11
Fernando de la Rúa;Fernando de la Rua|de la Rúa||AR President 1999-12-10 2001-12-21
Eduardo Duhalde|||AR President 2002-01-02 2003-05-25
Néstor Kirchner;Nestor Kirchner|||AR President 2003-05-25 2007-12-10
Cristina Fernández de Kirchner;Cristina Fernandez de Kirchner;Cristina Kirchner;Cristina Fernández;Cristina Fernandez|Kirchner|f|AR President 2007-12-10 2015-12-10;AR Vice President 2019-12-10 2023-12-10
Mauricio Macri|||AR President 2015-12-10 2019-12-10
Alberto Fernández;Alberto Fernandez|||AR President 2019-12-10 2023-12-10
Javier Milei|||AR President 2023-12-10
Diana Mondino||f|AR Foreign Minister 2023-12-10 2024-10-30
Jorge Batlle|||UY President 2000-03-01 2005-03-01
Tabaré Vázquez;Tabare Vazquez|||UY President 2005-03-01 2010-03-01;UY President 2015-03-01 2020-03-01
José Mujica;Jose Mujica|||UY President 2010-03-01 2015-03-01
Luis Lacalle Pou|Lacalle Pou||UY President 2020-03-01 2025-03-01
Yamandú Orsi;Yamandu Orsi|||UY President 2025-03-01
Nicanor Duarte Frutos;Nicanor Duarte|Duarte||PY President 2003-08-15 2008-08-15
Fernando Lugo|||PY President 2008-08-15 2012-06-22
Horacio Cartes|||PY President 2013-08-15 2018-08-15
Mario Abdo Benítez;Mario Abdo Benitez|Abdo Benítez||PY President 2018-08-15 2023-08-15
Santiago Peña;Santiago Pena|||PY President 2023-08-15
Fernando Henrique Cardoso|||BR President 1995-01-01 2003-01-01
Luiz Inácio Lula da Silva;Luiz Inacio Lula da Silva;Lula da Silva;Lula|Lula||BR President 2003-01-01 2011-01-01;BR President 2023-01-01
Dilma Rousseff||f|BR President 2011-01-01 2016-08-31;@new-development-bank President 2023-03
Michel Temer|||BR Vice President 2011-01-01 2016-08-31;BR President 2016-08-31 2019-01-01
Jair Bolsonaro|||BR President 2019-01-01 2023-01-01
Geraldo Alckmin|||BR Vice President 2023-01-01
Celso Amorim|||BR Foreign Minister 2003-01-01 2011-01-01
Mauro Vieira|||BR Foreign Minister 2015-01-01 2016-05-12;BR Foreign Minister 2023-01-01
Ernesto Araújo;Ernesto Araujo|||BR Foreign Minister 2019-01-01 2021-03-29
Fernando Haddad|||BR Finance Minister 2023-01-01
Paulo Guedes|||BR Economy Minister 2019-01-01 2022-12-31
# Oceania
John Howard|||AU Prime Minister 1996-03-11 2007-12-03
Kevin Rudd|||AU Prime Minister 2007-12-03 2010-06-24;AU Foreign Minister 2010-09-14 2012-02-22;AU Prime Minister 2013-06-27 2013-09-18
Julia Gillard||f|AU Prime Minister 2010-06-24 2013-06-27
Tony Abbott|||AU Prime Minister 2013-09-18 2015-09-15
Malcolm Turnbull|||AU Prime Minister 2015-09-15 2018-08-24
Scott Morrison|||AU Prime Minister 2018-08-24 2022-05-23
Anthony Albanese|||AU Prime Minister 2022-05-23
Alexander Downer|||AU Foreign Minister 1996-03-11 2007-12-03
Julie Bishop||f|AU Foreign Minister 2013-09-18 2018-08-28
Marise Payne||f|AU Foreign Minister 2018-08-28 2022-05-23
Penny Wong||f|AU Foreign Minister 2022-05-23
Richard Marles|||AU Defence Minister 2022-06-01
Peter Dutton|||AU Home Affairs Minister 2017-12-20 2021-03-30;AU Defence Minister 2021-03-30 2022-05-23
Helen Clark||f|NZ Prime Minister 1999-12-05 2008-11-19;@united-nations-development-programme Administrator 2009-04 2017-04
John Key|||NZ Prime Minister 2008-11-19 2016-12-12
Bill English|||NZ Prime Minister 2016-12-12 2017-10-26
Jacinda Ardern||f|NZ Prime Minister 2017-10-26 2023-01-25
Chris Hipkins|||NZ Prime Minister 2023-01-25 2023-11-27
Christopher Luxon|||NZ Prime Minister 2023-11-27
Winston Peters|||NZ Foreign Minister 2005-10 2008-11;NZ Foreign Minister 2017-10-26 2020-11-06;NZ Foreign Minister 2023-11-27
Nanaia Mahuta||f|NZ Foreign Minister 2020-11-06 2023-11-11
Michael Somare|||PG Prime Minister 2002-08-05 2010-12
Peter O'Neill|||PG Prime Minister 2012-08 2019-05-29
James Marape|||PG Prime Minister 2019-05-30
Frank Bainimarama;Voreqe Bainimarama|||FJ Prime Minister 2007-01-05 2022-12-24
Sitiveni Rabuka|||FJ Prime Minister 2022-12-24
Manasseh Sogavare|||SB Prime Minister 2019-04-24 2024-05-02
Jeremiah Manele|||SB Prime Minister 2024-05-02
Fiamē Naomi Mataʻafa;Fiame Naomi Mataafa|Mataʻafa|f|WS Prime Minister 2021-05-24 2025-09
`;
