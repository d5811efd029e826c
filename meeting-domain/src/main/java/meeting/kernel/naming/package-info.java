/** In what order an official list names people: each mode turns a name into a key that sorts as a plain string.
 *  <ul><li>NO1 XINGSHI compares the first character; after the same first character a two-character name has an empty
 *  middle slot and so precedes every longer one.
 *  <li>NO2 XINGMING compares character by character, with no empty slot.
 *  <li>NO3 A character counts by its total strokes, then by its stroke classes in writing order: horizontal 1, vertical 2,
 *  left-falling 3, dot 4, turning 5; rising is 1, right-falling is 4, a vertical stroke with a hook is 2.
 *  <li>NO4 Characters with the same strokes: left-right shape, then top-bottom, then whole or enclosed; then the order of
 *  the published list of general use.
 *  <li>NO5 Compound and long surnames count by their first character only: stroke modes never look for a surname.
 *  <li>NO6 PINYIN reads a surname from the surname table and every other character as ICU does; it compares syllable, tone,
 *  strokes, character by character.
 *  <li>NO7 LATIN follows the CLDR collation of the congress's language; where that is none of Latin script, Spanish, which
 *  sorts English names right as well.
 *  <li>NO8 A Chinese character outside the stroke table sorts after every known one, by code point, and the page can warn;
 *  a name that begins with no Chinese character sorts after all Chinese ones, by NO7.
 *  <li>NO9 A key has at most 240 characters, all of 0-9a-f, of fixed-width groups, so that the database collations of
 *  en, es, zh and the root sort it alike (Danish, with its aa after z, and numeric ones would not) and a key that begins
 *  another one comes first.
 *  <li>NO10 A line of the overrides wins over the stroke data as delivered.</ul> */
package meeting.kernel.naming;
