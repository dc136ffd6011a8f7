// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Names made comparable whatever the accents and the script: in Latin letters, and more loosely by how they sound.

/** Georgian, Armenian and Cyrillic letters in Latin ones, as English texts of the region write them. @type {Record<string, string>} */
const LATIN = Object.fromEntries(
  [
    'աa բb գg դd եe զz էe ըe թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf',
    'аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыi ьe эe юyu яya',
    'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh',
    'ıi əa ғgh ҝg өo үu һh ҹj ğgh çch şsh xkh',
  ].flatMap((line) => line.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)])),
);

/**
 * Letters that stand for much the same sound in one of the ways of writing; the longer first.
 * @type {[RegExp, string][]}
 */
const SOUNDS = [
  [/shch|dzh|tch|zh|dj|ch|j|c/g, 'č'],
  [/sh|ts|dz|z|s/g, 's'],
  [/kh|gh|ğ|h|q|g|k|x/g, 'k'],
  [/ya|ia|ye|ie|a|e/g, 'a'],
  [/yu|iu|ou|oe|ue|u|o/g, 'o'],
  [/iy|yi|y|i/g, 'i'],
  [/w|v/g, 'v'],
  [/ph/g, 'p'],
  [/th/g, 't'],
];

/** @param {string} text */
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'ʼ`՚]/g, '');

/** In small Latin letters without accents; words are parted by one space. @param {string} text @returns {string} */
export function latin(text) {
  const letters = text
    .toLocaleLowerCase('en')
    .normalize('NFC')
    .replaceAll('i̇', 'i')
    .replace(/ու/g, 'u')
    .replaceAll('և', 'ev')
    .replaceAll('й', 'y');
  const written = [...letters].map((letter) => LATIN[letter] ?? LATIN[plain(letter)] ?? plain(letter)).join('');
  return plain(written)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The sounds of a name, roughly: ways of writing one name fall together. @param {string} text in Latin letters @returns {string} */
export function sound(text) {
  const sounds = SOUNDS.reduce((now, [written, one]) => now.replace(written, one), text);
  return sounds.replace(/(.)\1+/gu, '$1').replaceAll(' ', '');
}

/** @typedef {{latin: string, sound: string}} NameKey */

/** @param {string} name @returns {NameKey} */
export function nameKey(name) {
  const written = latin(name);
  return {latin: written, sound: sound(written)};
}

/** As few letters as say something by their sound alone. */
const LEAST_SOUND = 3;

/**
 * How well a name is met, the smaller the better: the whole, its beginning, that of a word, any part, then by sound.
 * @param {NameKey} name
 * @param {NameKey} wanted
 * @returns {number} Infinity when it is not
 */
export function rank(name, wanted) {
  if (!wanted.latin) return Infinity;
  if (name.latin === wanted.latin) return 0;
  if (name.latin.startsWith(wanted.latin)) return 1;
  if (name.latin.includes(` ${wanted.latin}`)) return 2;
  if (name.latin.includes(wanted.latin)) return 3;
  if (wanted.sound.length < LEAST_SOUND) return Infinity;
  return name.sound === wanted.sound ? 4 : name.sound.startsWith(wanted.sound) ? 5 : Infinity;
}
