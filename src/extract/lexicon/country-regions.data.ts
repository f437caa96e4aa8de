/**
 * words (lower case, hyphens as spaces, before "nation" or "country") | ISO 3166-1 alpha-2 codes of the countries that the press so describes.
 * Lists are separated by semicolons and spaces. Regions overlap: Sudan is east and north African.
 */
export const COUNTRY_REGION_ROWS = `
gulf;persian gulf;arab gulf|AE BH KW OM QA SA
middle eastern;mideast|AE BH EG IL IQ IR JO KW LB OM PS QA SA SY YE
levantine|JO LB PS SY
north african;northern african|DZ EG LY MA MR SD TN
maghreb|DZ LY MA MR TN
sahel;sahelian|BF ML MR NE TD
west african;western african|BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG
central african|AO CD CF CG CM GA GQ ST TD
east african;eastern african|BI DJ ER ET KE KM RW SC SD SO SS TZ UG
northeast african;northeastern african|DJ ER ET SD SO SS
horn of africa|DJ ER ET SO
southern african|AO BW LS MG MU MW MZ NA SZ ZA ZM ZW
indian ocean|KM LK MG MU MV SC
baltic|EE LT LV
nordic|DK FI IS NO SE
scandinavian|DK NO SE
balkan;western balkan|AL BA BG HR ME MK RO RS SI XK
southeast european;south eastern european;southeastern european|AL BA BG GR HR ME MK RO RS SI XK
northern european;north european|DK EE FI IS LT LV NO SE
western european;west european|AT BE CH DE FR GB IE LU NL
central european|AT CH CZ DE HU LI PL SI SK
eastern european;east european|BG BY CZ HU MD PL RO RU SK UA
southern european;south european|CY ES GR IT MT PT
iberian|ES PT
caucasus;south caucasus;caucasian|AM AZ GE
central asian|KG KZ TJ TM UZ
south asian|AF BD BT IN LK MV NP PK
himalayan|BT NP
southeast asian;south east asian|BN ID KH LA MM MY PH SG TH TL VN
east asian|CN JP KP KR MN TW
northeast asian|CN JP KP KR MN
west asian|AE AM AZ BH GE IL IQ IR JO KW LB OM PS QA SA SY TR YE
pacific;south pacific|CK FJ FM KI MH NR NU PG PW SB TO TV VU WS
melanesian|FJ PG SB VU
north american|CA MX US
central american|BZ CR GT HN NI PA SV
caribbean|AG BB BS CU DM DO GD HT JM KN LC TT VC
south american|AR BO BR CL CO EC GY PE PY SR UY VE
latin american|AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PY SV UY VE
andean|BO CO EC PE
`;
