import { abbreviations } from '../sentences/abbreviations.ts';

export const ENGLISH_ABBREVIATIONS = abbreviations({
  title:
    'mr mrs ms messrs mme dr drs prof rev fr hon st ste sen sens rep reps gov govs pres gen genl lt lieut col maj capt cpt ' +
    'sgt cpl pvt adm cmdr cdr comdr brig supt insp amb atty msgr ft mt pfc vice-adm',
  leading:
    'cf p pp vol vols ch chap fol ff art arts fig figs sec no nos vs v viz e.g i.e eg ie ca c approx est ed eds trans tr ' +
    'dept al incl nr par para app tel ext ref eq',
  inside:
    'jr sr co cos inc ltd corp bros llc plc u.s u.k u.n e.u u.s.a u.s.s.r d.c ave blvd rd assn univ jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec ph.d m.d b.a m.a mon tue tues wed thu thur thurs fri sat sun n.y calif mass penn',
  final: 'etc a.m p.m b.c a.d b.c.e c.e ibid id op cit loc',
});
