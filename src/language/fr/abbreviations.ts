import { abbreviations } from '../sentences/abbreviations.ts';

export const FRENCH_ABBREVIATIONS = abbreviations({
  title:
    'm mm mr mrs ms mme mmes mlle mlles dr drs pr prof me mes mgr mgrs st ste gal gén gen cdt cap lt col amb adm sgt serg ' +
    'r.p s.e s.m s.a.r ss',
  leading:
    'cf p pp vol t tom chap ch fol fo ff art alinéa al fig figs tabl pl no nos n nº n° réf vs av apr env ca c v § ' +
    'éd ed trad dir coll coord hrsg bd bld boul fbg tél tel e.g i.e p.ex c.-à-d c-à-d suiv int dép préf',
  inside: 'jr sr cie ltd inc corp sté univ dept janv févr fév avr juil sept oct nov déc',
  final: 'etc j.-c j.c s.l s.d s.l.n.d ibid id op cit loc ex sq sqq h min sec km a.m p.m',
});
