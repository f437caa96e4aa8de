const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** The words of English that come in short closed lists, lower case. */
export const DETERMINERS = words(
  `the a an this that these those each every both all some any no another several many most much few such either neither certain various
  its his her their our my your`,
);
export const PREPOSITIONS = words(
  `of in on at by for from with without into onto over under between among amongst through throughout during since until till against toward towards
  about around across after before behind beyond via per despite within inside outside upon near amid alongside besides including concerning regarding
  following like unlike as than except worth plus off up down out onto versus`,
);
export const MODALS = words(`will would shall should can could may might must 'll cannot`);
export const BE = words(`be is are was were been being am 're 'm`);
export const HAVE = words(`have has had having 've`);
export const DO = words(`do does did`);
export const NEGATIONS = words(`not n't never no longer hardly`);
export const COORDINATORS = words('and or but nor yet &');
export const RELATIVES = words('who which whom whose that');
export const SUBORDINATORS = words(
  `while when where whereas because although though if unless whether once so that as since until after before lest whereby wherein why how what
  provided`,
);
export const PERSONAL_PRONOUNS = words(
  'he she it they we i you him them us me one everyone everybody someone nobody there',
);
export const PLURAL_PRONOUNS = words('they we you these those both i');
export const ADVERBS = words(
  `himself herself itself themselves also already just still even again then now too rather soon later earlier once ever often always sometimes recently currently formally together
  separately jointly nevertheless nonetheless likewise afterwards afterward twice personally officially previously repeatedly strongly however meanwhile instead moreover furthermore therefore thus here
  yesterday today tomorrow tonight ago first only almost nearly about roughly further both not along null void`,
);
/** Numbers up to twelve, for groups and ordinals. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, at) => [word, at + 1],
  ),
);

/** "the Saudi-born financier", "UN-sponsored talks": words with a name of where somebody is from or who helps, not of who owns or acts. */
export const FROM_OR_BY = /-(?:born|based|trained|educated|sponsored|brokered|mediated|facilitated)$/;
