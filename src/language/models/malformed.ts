/** What can be wrong with the bytes of a model. */
export type ModelFault = 'not-a-model' | 'other-version' | 'truncated' | 'wrong-checksum' | 'bad-contents' | 'missing';

const SENTENCES: Record<ModelFault, string> = {
  'not-a-model': 'this is no Regesta model file',
  'other-version':
    'the model was made for another version of Regesta; train it again or take the one that came with this version',
  truncated: 'the model file is cut short; copy it again',
  'wrong-checksum': 'the model file is damaged (its checksum does not fit); copy it again',
  'bad-contents': 'the model file holds tables that do not belong together; train it again',
  missing: 'the model file is not there; it belongs in the folder "models"',
};

/** A model file that cannot be used; `code` says why, the message how to go on. */
export class MalformedModel extends Error {
  readonly code: ModelFault;

  constructor(code: ModelFault, detail = '') {
    super(detail === '' ? SENTENCES[code] : `${SENTENCES[code]} (${detail})`);
    this.name = 'MalformedModel';
    this.code = code;
  }
}
