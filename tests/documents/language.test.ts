import { expect, it } from 'vitest';
import { findLanguage } from '../../src/documents/language.js';

it.each([
  [
    'English',
    'The president arrived in Tehran on Wednesday and spoke with his colleague about the treaty that will be signed soon.',
    'en',
  ],
  [
    'headings and names',
    'Iran, Russia, Iraq sign gas deal. Prices rise. Parliament votes. Minister resigns. Talks resume in Geneva. Court frees editor. Floods hit Dhaka. Markets fall.',
    'en',
  ],
  [
    'English with many names',
    'Chilean President Michelle Bachelet and Peruvian President Pedro Pablo Kuczynski opened a joint border post near Tacna last week and signed a memorandum of understanding on customs. Bachelet will visit Lima next month.',
    'en',
  ],
  ['an English headline', 'Vladimir Putin visits Iran', 'en'],
  [
    'English without a common word',
    'Foreign ministers of Sweden, Norway, Denmark meet in Oslo next week',
    'en',
  ],
  [
    'one French sentence',
    'Le président français a reçu la chancelière allemande à Paris et ils ont signé un accord sur le commerce.',
    'fr',
  ],
  [
    'one German sentence',
    'Der französische Präsident empfing die deutsche Bundeskanzlerin in Paris, und sie unterzeichneten ein Abkommen.',
    'de',
  ],
  [
    'one Spanish sentence',
    'El presidente de México se reunió con su homólogo de Chile y firmaron un acuerdo.',
    'es',
  ],
  [
    'German',
    'Der Präsident ist am Mittwoch in Teheran eingetroffen und hat mit seinem Kollegen über den Vertrag gesprochen, der bald unterzeichnet wird.',
    'de',
  ],
  [
    'French',
    'Le président est arrivé mercredi à Téhéran et a parlé du traité avec son homologue, qui sera bientôt signé par les deux pays.',
    'fr',
  ],
  [
    'Indonesian',
    'Presiden tiba di Teheran pada hari Rabu dan berbicara dengan rekannya tentang perjanjian yang akan segera ditandatangani oleh kedua negara.',
    'ms',
  ],
  [
    'Arabic',
    'وصل الرئيس يوم الأربعاء إلى طهران وتحدث مع نظيره عن المعاهدة التي سيتم توقيعها قريبا بين البلدين',
    'ar',
  ],
  [
    'Persian',
    'رئیس جمهور روز چهارشنبه وارد تهران شد و با همتای خود درباره معاهده‌ای که به زودی امضا خواهد شد صحبت کرد',
    'fa',
  ],
  ['Chinese', '总统星期三抵达德黑兰，与他的同行谈论了即将签署的条约。', 'zh'],
  [
    'Russian',
    'Президент прибыл в среду в Тегеран и поговорил со своим коллегой о договоре, который скоро будет подписан.',
    'ru',
  ],
])('the language of a text in %s', async (_, text, language) => {
  expect(await findLanguage(text)).toBe(language);
});

const LIST =
  'Tariffs: wheat, barley, maize, sorghum, millet, rice, soybeans, lentils, bananas, mangoes, papayas, guavas, vanilla, cocoa, coffee, tea, cotton, jute, sisal, rubber, tobacco, sesame';

it('takes the word of metadata for a list that could be of any language', async () => {
  expect(await findLanguage(LIST)).not.toBe('en');
  expect(await findLanguage(LIST, 'en')).toBe('en');
});
