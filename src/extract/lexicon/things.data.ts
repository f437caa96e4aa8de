/** Last words of what is no person, place or body: happenings, documents, prizes, times, works, goods. Lower case. */
export const THING_HEADS = `
act accord administration accords agreement amendment award awards ballot bible bill bond bonds budget campaign case census championship championships
charter code communiqué conference congresses constitution convention cup cups crisis day days deal debate declaration decree derby
dialogue directive doctrine edition election elections era eve exercise expo fair fashion festival fever final finals flu formula
framework fund-raiser game games grammys guide gulag holiday index initiative intifada inquiry jubilee law laws league leagues list
lottery magazine marathon masters medal memorandum mission month movement mutiny night offensive olympics open operation oscars pact
paper parade paralympics peace plan playoffs policy prix prize prizes process program programme project protocol quran qur'an rally
referendum regulation report resolution revolution rule rules scheme season series sessions show slam spring strategy summit sunday
saturday friday monday syndrome talks test testament theory tour tournament treaty trial trophy universiade uprising vaccine virus
war wars week weekend world year years
`;

/** First words of names of storms, campaigns and diseases: "Cyclone Idai", "Operation Barkhane". Lower case. */
export const THING_OPENERS = `
agenda article chapter class clause covid covid-19 cyclone grade hurricane level operation order phase project psalm regulation
resolution section storm form typhoon variant version windows
`;

/** Capitalised words that are no names of people, places or bodies: languages, feasts, illnesses, goods, ideas, subjects. Lower case. */
export const THING_WORDS = `
afrikaans amharic aramaic bahasa bambara bemba bislama chichewa cantonese dari esperanto farsi fijian-hindi gaelic guarani hindi hebrew
isizulu isixhosa kannada kinyarwanda kirundi kiswahili latin lingala luganda malagasy malayalam mandarin marathi nahuatl oriya pashto
patois pidgin putonghua sanskrit sesotho setswana sinhala somali sotho swahili tagalog tamasheq telugu tetum tigrinya tshivenda tswana
twi urdu venda visayan xitsonga
advent ashura bastille carnival chanukah christmas chuseok deepavali diwali durga easter eid eid-ul-fitr eid-al-adha epiphany father's
halloween hanukkah holi juneteenth kwanzaa lent mawlid mother's navratri nowruz norouz passover pentecost pesach pongal purim ramadan
ramzan sabbath shabbat songkran tet thanksgiving thingyan valentine's vesak whitsun yom xmas
alzheimer's anthrax bse chikungunya cholera coronavirus covid covid-19 dengue ebola gaddafi-era h1n1 h5n1 hiv hiv/aids lassa leishmaniasis
malaria marburg measles mers mpox nipah parkinson's polio rabies sars sars-cov-2 tuberculosis typhoid zika
android bitcoin bluetooth dogecoin ethereum internet iphone ipad linux macbook playstation windows wi-fi wifi xbox
airbus ak-47 apache aston bmw boeing cessna chinook corolla ferrari glock gripen hilux humvee kalashnikov lamborghini mercedes mig
novichok patriot porsche rafale scud stinger sukhoi tesla tomahawk toyota volkswagen
botox cocaine covaxin covishield heroin ivermectin ketamine paracetamol pfizer-biontech remdesivir sinopharm sinovac sputnik tamiflu
tramadol viagra
afrobeats amapiano bollywood brexit cubism dancehall hallyu hip-hop hollywood nollywood reggae reggaeton renaissance rumba salsa samba
allah almighty buddha christ god jesus koran lord mary muhammad quran sharia shariah torah vedas zakat jihad hajj umrah
english mathematics maths biology chemistry physics economics history geography science sociology philosophy theology engineering law
arabica brent camembert champagne cognac coke cola nutella protex robusta scotch tequila vodka
communism marxism marxist leninist maoism socialism fascism zionism islamism islamophobia apartheid capitalism
ad bc bce ce gdp gmt hq ceo cfo phd mba mp mps ngo ngos tv uk-based us-based pm am ok sos suv vip dna rna gps id
baht birr cedi dalasi dinar dirham dong euro franc kwacha kwanza kyat leone lira manat metical naira ouguiya peso pula rand renminbi
ringgit riyal rouble ruble rupee rupiah shekel shilling som taka tenge tugrik vatu won yen yuan zloty
monkey dragon rooster ox tiger rabbit snake horse goat
dear hello thanks thank amen sorry oh hey yeah please welcome goodbye congratulations
`;
