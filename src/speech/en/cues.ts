import type { CueWords } from '../cues.ts';

export const ENGLISH_CUES: CueWords = {
  verbs: {
    says:
      'say add admit announce answer argue assert assure bark boast call claim comment complain conclude concede confess confirm ' +
      'contend counter cry declare emphasize emphasise exclaim explain insist interject joke lament maintain mention murmur ' +
      'muse mutter note observe plead pledge predict proclaim promise protest quip recall remark remind repeat reply report ' +
      'respond chant retort reveal scoff shout sigh snap state stress suggest testify thunder tweet post urge vow warn whisper yell acknowledge ' +
      'affirm allege write tell think believe swear hold provide stipulate inform advise estimate expect fear hope ' +
      'find indicate recommend propose',
    denies: 'deny refute dispute contest rebut disclaim',
    doubts: 'doubt',
    suspects: 'suspect accuse',
    asks: 'ask inquire enquire wonder demand question',
  },
  fragments:
    'call describe denounce condemn hail praise speak warn label dismiss accuse brand decry promise demand see want threaten mock celebrate term ' +
    'refer invoke cite consider find deem chant',
  infinitives: 'claim deny swear profess say report believe allege think estimate',
  according: ['according to', 'in the words of', 'in the view of', 'in the opinion of'],
  opinion: 'for',
  speechNouns:
    'phrase words word statement remark remarks declaration reply answer cry message question comment comments conclusion verdict warning ' +
    'promise line',
  notSpeech:
    'proverb adage saying motto maxim title film movie novel book play song opera painting ship vessel cruiser liner submarine frigate ' +
    'operation name nickname term concept notion column series newspaper magazine album collection category article label project plan ' +
    'programme program exercise',
  sayings: 'proverb adage saying motto maxim song refrain',
  naming: 'so-called called named nicknamed dubbed titled entitled known christened called',
  subordinators: 'that whether if',
  reflexives: '',
  pronouns: 'he she they we i you it',
  impersonal: 'it one there',
};
