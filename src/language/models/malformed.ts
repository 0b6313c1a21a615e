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
  /** What was found and what was wanted; "" where there is nothing to add. */
  readonly detail: string;
  /** The path of the file; "" where only its bytes are known. */
  readonly file: string;

  constructor(code: ModelFault, detail = '', file = '') {
    super(detail === '' ? SENTENCES[code] : `${SENTENCES[code]} (${detail})`);
    this.name = 'MalformedModel';
    this.code = code;
    this.detail = detail;
    this.file = file;
  }

  /** The same fault, of the file at a path. */
  in(file: string): MalformedModel {
    return new MalformedModel(this.code, this.detail, file);
  }
}
