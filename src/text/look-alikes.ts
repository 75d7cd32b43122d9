/**
 * Letters of other scripts and of phonetics that are drawn like Latin ones, by the letter that they look like: from Unicode's
 * confusables (UTS 39), as far as they are letters that an ordinary keyboard app can make. `I` is drawn like an i and like an l.
 * Accents are no matter here, and what Unicode's own folding undoes (full width, mathematical letters) is left out.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  I: 'ƖǀΙⲒІӀⵏꓲɭƗƚɫӏ',
  a: 'ᴀɑαаΑАᎪᗅꓮ',
  b: 'ʙвƄЬᏏᑲᖯꞴΒВᏴᗷꓐɓᑳƃƂБƀҍҌѣѢ',
  c: 'ᴄⲥсꮯⲤСᏟꓚȼҫҪϲϹ',
  d: 'ᴅԁᏧᑯꓒᎠᗞᗪꓓɗɖƌƉ',
  e: 'ᴇεɛҽꬲеΕЕⴹᎬꓰɇɆҿ',
  f: 'ꜰꬵꞙẝքꞘϜᖴꓝƒƑᵮϝ',
  g: 'ɢɡƍցԌᏀᏳꓖɠǥǤ',
  h: 'ʜнһհᏂΗⲎНᎻᕼꓧɦᏲⱧҢћĦӉӇ',
  i: 'ɪɩιіꭵᎥɨᵻᵼ',
  j: 'ᴊϳјꞲͿЈᎫᒍꓙɉɈ',
  k: 'ᴋкκΚⲔКᏦꓗƙⱩҚꝀҞ',
  l: 'ʟⳐᏞᒪꓡ',
  m: 'ᴍмΜϺⲘМᎷᗰꓟӍɱᵯ',
  n: 'ɴոռΝⲚꓠɳƞηƝᵰ',
  o: 'ɔᴏᴑꬽοσⲟоօΟⲞОՕⵔꓳꬾⵁɵꝋөѳꮎꮻƟꝊθΘӨѲⴱᎾᏫꭴ',
  p: 'ᴘρⲣрΡⲢРᏢᑭꓑƥᵽ',
  q: 'ꞯԛգզⵕʠ',
  r: 'ʀᴙꭇꭈᴦⲅгꮁƦᎡᏒᖇꓣɽɼɍғᵲ',
  s: 'ꜱƽѕꮪЅՏᏕᏚꓢʂᵴ',
  t: 'ᴛтτΤⲦТᎢꓔƭȾƮҬŧŦᵵ',
  u: 'μꞟᴜꭎꭒʋυսՍᑌꓴᵾꮜɄᏌ',
  v: 'ᴠνѵꮩѴⴸᏙᐯꓦ',
  w: 'ωϣɯᴡѡԝաꮃԜᎳᏔꓪѽꝡ',
  x: 'χхᕁᕽꞳΧⲬХⵝꓫҲ',
  y: 'ʏɣỿꭚγуүΥⲨУҮᎩᎽꓬƴɏұɎҰ',
  z: 'ᴢꮓΖᏃꓜʐƶƵȥȤᵶ',
};
