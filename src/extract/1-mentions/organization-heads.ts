import type { OrganizationType } from '../../domain/vocabularies.js';
import { currencies } from '../lexicon/lexicon.js';

const rows: readonly (readonly [OrganizationType, string])[] = [
  ['ministry', 'ministry department treasury secretariat'],
  [
    'agency',
    'agency administration bureau office service authority directorate inspectorate police constabulary gendarmerie embassy consulate commissariat watchdog',
  ],
  [
    'legislature',
    'parliament senate assembly congress duma knesset majlis bundestag verkhovna khural mazhilis majilis sejm kenesh sabha rada',
  ],
  ['court', 'court tribunal judiciary'],
  [
    'military',
    'army navy forces force corps guard guards brigade brigades battalion division regiment command fleet militia mission',
  ],
  ['party', 'party'],
  ['armed-group', 'front brigades cartel jihad'],
  [
    'company',
    'company corporation corp corp. inc inc. ltd ltd. limited llc llp plc bv nv pvt co. group holdings holding airlines airways airline bank industries enterprises partners capital motors energy petroleum oil gas technologies systems pharmaceuticals insurance electronics telecom steel railways motor bancorp securities ventures venture power foods seafoods shellfish resources mining minerals shipping logistics aerospace aviation chemicals cement textiles software semiconductor biotech breweries shipyards shipbuilding bhd berhad gmbh pjsc tbk construction constructions infra infrastructure pharma hotels farms hypermarket supermarket supermarkets cooperative co-operative sacco',
  ],
  [
    'media',
    'times post news herald tribune gazette newspaper magazine broadcasting television tv radio daily press journal observer telegraph chronicle',
  ],
  ['igo', 'organization organisation union nations'],
  [
    'ngo',
    'diocese archdiocese association foundation society institute federation confederation alliance initiative movement coalition league network watch charity trust club campaign',
  ],
  ['university', 'university college school academy polytechnic'],
  [
    'agency',
    'commission committee council board centre center fund chamber exchange panel secretariat subcommittee laboratory',
  ],
];

/** Nouns by which the names of bodies end or begin, lower case, with the type they tell. */
export const ORGANIZATION_HEADS: ReadonlyMap<string, OrganizationType> = new Map(
  rows.flatMap(([type, words]) => words.split(' ').map((word): [string, OrganizationType] => [word, type])),
);

/** The type that a noun tells, lower case, also with a wing behind a hyphen: "party-mengal". */
export const headType = (lower: string): OrganizationType | undefined =>
  ORGANIZATION_HEADS.get(lower) ??
  (/^(?:party|league|front|congress|movement|union|alliance|army)-/.test(lower) ? 'party' : undefined);

/** Heads before which one capitalised word is not enough, since they are ordinary words: "Senior Officer, Oil". */
export const VAGUE_HEADS: ReadonlySet<string> = new Set(
  'office service force forces guard division mission front capital oil gas energy steel post press daily times news initiative movement campaign trust watch network school center centre fund exchange panel command league board partners systems house radio society club union administration group park alliance coalition journal observer school partners venture power foods seafoods shellfish resources mining minerals shipping logistics aerospace aviation chemicals cement textiles software semiconductor biotech breweries shipyards shipbuilding construction constructions infra infrastructure pharma hotels farms hypermarket supermarket supermarkets cooperative co-operative'.split(
    ' ',
  ),
);

/** "Mining", "Gas": what a company does, beside what else it does. */
export const isTrade = (lower: string): boolean =>
  VAGUE_HEADS.has(lower) && ORGANIZATION_HEADS.get(lower) === 'company';

/** Heads that open a name: "Ministry of …", "Bank of …". */
export const OPENING_HEADS: ReadonlySet<string> = new Set(
  'ministry department bank office bureau institute commission committee council court board house university federation organization organisation association union academy center centre chamber embassy consulate agency league school college society fund party movement front army foundation administration assembly congress corps society alliance network authority service confederation'.split(
    ' ',
  ),
);

/** Bodies that every country has: their national adjective is no part of the name. */
export const PUBLIC_HEADS: ReadonlySet<string> = new Set(
  'ministry department treasury parliament senate congress assembly house court office secretariat cabinet council'.split(
    ' ',
  ),
);

/** Nouns of other languages that open the names of bodies, with the type they tell. */
export const LOCAL_HEADS: ReadonlyMap<string, OrganizationType> = new Map(
  (
    [
      ['company', 'banque banco grupo groupe société sociedade empresa compañía'],
      ['party', 'partido parti partai movimiento mouvement movimento'],
      [
        'ngo',
        'asociación associação fundación fundação federación fédération confederación sindicato syndicat unión união ligue liga persatuan yayasan',
      ],
      ['university', 'universidad universidade université universitas universiti'],
      ['agency', 'instituto comisión agencia ministerio ministère'],
      ['other', 'deportivo atlético atletico lokomotiv spartak dinamo'],
    ] as const
  ).flatMap(([type, words]) => words.split(' ').map((word): [string, OrganizationType] => [word, type])),
);

/** Small words after which an unknown capitalised name is a body: "oil producer Rosneft", "the airline Mahan". */
export const KIND_NOUNS: ReadonlyMap<string, OrganizationType> = new Map(
  (
    [
      [
        'company',
        'company firm producer giant airline carrier automaker carmaker manufacturer maker startup start-up conglomerate bank lender retailer operator developer contractor supplier utility chipmaker insurer miner refiner brewer broker subsidiary',
      ],
      ['media', 'newspaper daily broadcaster agency outlet magazine website tabloid weekly channel'],
      [
        'ngo',
        'charity group organization organisation nonprofit think-tank tank watchdog ngo union foundation',
      ],
      ['party', 'party'],
      ['armed-group', 'militia'],
    ] as const
  ).flatMap(([type, words]) => words.split(' ').map((word): [string, OrganizationType] => [word, type])),
);

/** Small nouns behind a name that tell a body: "Etemad newspaper", "the Vente Venezuela party". */
export const KIND_BEHIND: ReadonlyMap<string, OrganizationType> = new Map(
  (
    [
      ['media', 'newspaper daily tabloid weekly magazine broadcaster'],
      ['party', 'party'],
      ['armed-group', 'gang cartel militia militants rebels'],
      ['ngo', 'charity movement foundation'],
      ['company', 'airline conglomerate company corporation firm consortium'],
    ] as const
  ).flatMap(([type, words]) => words.split(' ').map((word): [string, OrganizationType] => [word, type])),
);

/** The same in the plural, before "including" and "such as". */
export const KIND_PLURALS: ReadonlyMap<string, OrganizationType> = new Map(
  [...KIND_NOUNS].map(([noun, type]): [string, OrganizationType] => [
    noun === 'company' ? 'companies' : `${noun}s`,
    type,
  ]),
);

/** Capital letters that name no body. */
export const NO_ACRONYMS: ReadonlySet<string> = new Set([
  ...currencies.map(({ code }) => code),
  ...`HRH HM HE GDP CEO CFO COO CTO USD EUR GBP EGP CFA FCFA BHD KWD QAR AED SAR JOD INR PKR CNY JPY NGN KES ZAR BRL TV DNA RNA HIV AIDS COVID COVID-19 GPS EEZ LNG LPG MP MPS MEP PM AM UTC GMT EST EDT PST PDT CET BST ID IT AI PR HR VIP FAQ URL HTML PDF
  VBIED VBIEDS SVBIED OIR NGO NGOS IDP IDPS MOU MOUS MoU MoUs WMD ICBM SUV CCTV SMS DVD CD BC AD ET PHD MBA BA MA MD JR SR II III IV VI VII VIII IX XI XII XIV XV XVI OK NOT AND THE FOR WITH FROM ALL NEW
  BREAKING UPDATE EXCLUSIVE VIDEO PHOTO PHOTOS READ WATCH LIVE MORE ALSO NEWS MW GW KM KG CO2 UAV UAVS IED IEDS ISR R&D Q&A US UK UAE USA EU UN PRC DPRK ROK DRC USSR GOP LGBT LGBTQ LGBTQI PPE
  SAN DPO DSP SSP DCP ACP IGP SHO MLA MNA MPA MCA MEC IAS IPS GCON GCFR OFR EGH MGH JP FY Q1 Q2 Q3 Q4 H1 H2 JCPOA NPT START SALT NAFTA USMCA CTBT TPP CPTPP RCEP CPEC BRI SDG SDGS MDGS FDI VAT IPO ETF R D I A BTU MMBTU BPD KWH MWH GWH TWH TEU DWT HMS HMNZS HMAS USS INS ADDS RECASTS UPDATES CORRECTS ATTN`.split(
    /\s+/,
  ),
]);

/** Words that end the name of a club behind any capitalised word. */
export const CLUB_ENDINGS: ReadonlySet<string> = new Set(
  'fc afc rfc cf united rovers wanderers hotspur albion'.split(' '),
);

/** Nicknames that end the name of a club behind its town. */
export const TEAM_NICKNAMES: ReadonlySet<string> = new Set(
  `49ers 76ers angels astros athletics avalanche bears bengals bills blackcaps blackhawks blazers blitz blues bombers brewers
  broncos browns bruins buccaneers buckeyes bucks bulldogs bulls canadiens canucks capitals cardinals cavaliers celtics chargers
  chiefs clippers colts coyotes crusaders cubs cowboys devils diamondbacks dodgers dolphins dragons ducks dynamo eagles falcons
  fever flames flyers fury galaxy giants grizzlies hawks heat highlanders hornets hurricanes indians islanders jaguars jazz jets
  kangaroos kings knicks knights lakers lightning lions longhorns lynx magic magpies mariners marlins maroons mavericks mercury
  mets mustangs mystics nationals nets nuggets oilers orioles pacers packers padres panthers patriots pelicans penguins phillies
  pirates pistons predators rabbitohs raiders rams rangers raptors ravens rays reds redskins rockets rockies roosters royals
  saints sabres seahawks senators sharks sixers spurs stampeders stars steelers storm suns swans tigers timberwolves titans
  trojans twins vikings warriors whitecaps wildcats wizards wolverines yankees`.split(/\s+/),
);
