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
    'Portuguese, with an English word or two',
    [
      'O ministro das Relações Exteriores disse na noite de quarta-feira que o acordo com a União Europeia foi assinado em Brasília e que os dois lados vão discutir as tarifas no próximo ano.',
      'O texto, que a imprensa chama de deal of the decade, ainda precisa ser aprovado pelo Congresso, onde a oposição promete votar contra.',
      'As empresas do setor de aço esperam vender mais para a Alemanha e para a França, enquanto os produtores de leite temem perder mercado.',
      'Conforme informações da agência Reuters, o presidente viaja em março a Lisboa, onde se reúne com o primeiro-ministro e visita a sede da empresa de energia.',
      'Segundo a polícia, um homem de trinta anos foi preso durante um protesto na frente do palácio; ele foi levado para a delegacia e liberado depois de prestar depoimento.',
      'O governo informou ainda que a reunião de sexta-feira será transmitida pela televisão e que os jornalistas poderão fazer perguntas por escrito até a véspera.',
      'A Disney e a Sony Pictures voltaram a conversar sobre os filmes de Spider-Man, informou o site Deadline, mas o estúdio de Los Angeles não quis comentar a negociação com Kevin Feige.',
      'O filme Far From Home, de Jon Watts, foi visto por mais de cem milhões de pessoas e os fãs pediram nas redes sociais que Tom Holland continue no papel ao lado de Robert Downey e Chris Evans.',
      'O Manchester United e o Chelsea disputam a contratação do atacante, que jogou em Wolverhampton e marcou três gols contra o Leeds; o clube do Rio de Janeiro pede quarenta milhões de libras.',
      'Na Bolsa de Nova York, o índice Dow Jones fechou em alta depois de Jerome Powell dizer que o Federal Reserve está pronto para reduzir os juros; a Apple e a Microsoft subiram mais de dois por cento.',
      'Para o economista, a inflação deve cair no segundo semestre se o preço do petróleo não subir e se o banco central mantiver a taxa de juros no nível atual.',
    ].join(' '),
    'pt',
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
