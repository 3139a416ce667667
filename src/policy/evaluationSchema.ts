/** How the policy says that predictions are obtained: by running the model, by a command, or from a file. */
import { z } from 'zod';

export const defaultTimeoutMinutes = 20;

const text = z.string().min(1);
const fraction = z.number().min(0).max(1);
/** A label or value as the data spell it: a number or boolean stands for its own text. */
const dataText = z.union([z.string(), z.number(), z.boolean()], { error: 'a text, a number, true or false' });
const pixels = z.int().min(1).max(65_535);

const resultColumns = {
  score: text.optional().describe('Binary task: score; larger means more likely positive'),
  scores: z
    .record(z.string(), text)
    .optional()
    .describe('Several classes: the column of each class’s probability, such as `{benign: p_benign, …}`'),
  predicted: text.optional().describe('Predicted class, or `undecided`; of a regression the predicted number'),
};
const sampleColumn = text.describe('Id of the sample');

const predictionsSchema = z
  .strictObject({
    path: text.describe('Predictions file'),
    columns: z
      .strictObject({ sample: sampleColumn, ...resultColumns })
      .describe('Columns of the predictions file: score or scores, predicted, or both'),
    binding: z
      .enum(['required', 'optional'])
      .optional()
      .describe('Whether PATH.binding.json has to tie the predictions to the model; default optional'),
  })
  .describe('Predictions made outside the gate, which then does not run the model');

const interpolation = z
  .enum(['nearest', 'box', 'bilinear', 'hamming', 'bicubic', 'lanczos'])
  .describe('Interpolation, as Pillow names and computes it');

const resizeSchema = z
  .strictObject({
    width: pixels.optional().describe('Width in pixels; with `height`'),
    height: pixels.optional().describe('Height in pixels; with `width`'),
    shorter: pixels.optional().describe('Length of the shorter side in pixels, instead of width and height'),
    interpolation,
  })
  .describe('Resizing, before the crop');

const inputFileSchema = z
  .strictObject({
    image: text.optional().describe('Column with the path of each sample’s image, a PNG or JPEG file'),
    npy: text.optional().describe('Column with the path of each sample’s tensor, a NumPy file'),
    'npy-file': text.optional().describe('NumPy file that holds the tensors of all samples, one after the other'),
    row: text.optional().describe('Column with each sample’s position in `npy-file`, counted from 0'),
    resize: resizeSchema.optional(),
    crop: z
      .strictObject({ width: pixels.describe('Width in pixels'), height: pixels.describe('Height in pixels') })
      .optional()
      .describe('The part in the middle that is kept, after resizing'),
    channels: z.enum(['rgb', 'bgr', 'gray']).optional().describe('Channels and their order; default rgb'),
    layout: z
      .enum(['nchw', 'nhwc'])
      .optional()
      .describe('Whether channels come before or after height and width; default nchw'),
    'divide-by': z
      .number()
      .min(1e-6)
      .max(1e6)
      .optional()
      .describe('What each pixel, 0 to 255, is divided by; default 1'),
    mean: z.array(z.number()).min(1).max(3).optional().describe('Mean of each channel, subtracted after the division'),
    std: z
      .array(z.number().min(1e-12))
      .min(1)
      .max(3)
      .optional()
      .describe('Standard deviation of each channel, divided by in the end'),
  })
  .describe('Files that feed this input: `image`, `npy`, or `npy-file` with `row`');

const inputSchema = z
  .union([text, z.array(text).min(1).max(4096), inputFileSchema], {
    error: 'a column, a list of columns, or a mapping with `image`, `npy` or `npy-file`',
  })
  .describe('Columns of the manifest in the order of the model, or files that columns name');

const limits = {
  'timeout-minutes': z.number().min(0.01).max(1440).optional().describe('Longest time it may take; default 20'),
  'memory-mb': z.int().min(64).max(1_048_576).optional(),
};

const onnxSchema = z
  .strictObject({
    file: text.optional().describe('The ONNX file, where `model.path` is a folder with several'),
    inputs: z.record(z.string(), inputSchema).describe('What feeds each input of the model, by its name'),
    score: z
      .strictObject({
        output: text.describe('Output of the model'),
        class: dataText.optional().describe('Class whose score it is; default `model.positive`, and no other'),
        column: z
          .int()
          .min(0)
          .max(65_535)
          .optional()
          .describe(
            'Column of the output, from 0; default the one that the model names so, else the order of `model.classes`',
          ),
        transform: z
          .enum(['none', 'sigmoid', 'softmax'])
          .optional()
          .describe('What turns the output into the score: sigmoid or softmax for logits; default none'),
      })
      .optional()
      .describe('Where the score comes from: a probability, a logit or a value'),
    scores: z
      .strictObject({
        output: text.describe('Output of the model with one number for each class'),
        classes: z
          .array(dataText)
          .min(2)
          .max(250)
          .optional()
          .describe(
            'Classes in the order of its columns; default the order that the model names, else `model.classes`',
          ),
        transform: z.enum(['none', 'softmax']).optional().describe('softmax for logits; default none'),
      })
      .optional()
      .describe('Several classes: where the probability of each comes from'),
    predicted: z
      .strictObject({
        output: text.describe('Output of the model that holds labels; of a regression the predicted number'),
        labels: z
          .record(z.string(), dataText)
          .optional()
          .describe('Class of each label of the model, such as `"1": malignant`; default: labels are classes'),
      })
      .optional()
      .describe('Where the predicted class or number comes from'),
    fill: z
      .union([z.literal('nan'), z.record(z.string(), dataText)], {
        error: '`nan`, or a mapping of columns to the value that stands in for an empty cell',
      })
      .optional()
      .describe(
        'What stands in for an empty cell: `nan` for all columns of numbers, or a value for each column; default: empty cells are refused',
      ),
    batch: z
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe('Samples that are evaluated together; default as many as 16 MiB hold, at most 1024'),
    'timeout-minutes': limits['timeout-minutes'],
    'memory-mb': z
      .int()
      .min(64)
      .max(4096)
      .optional()
      .describe('Most memory that the model may take, in MiB; default 2048'),
  })
  .describe('The gate runs the model itself: an ONNX model, by a runtime that is part of Holdout');

const commandSchema = z
  .strictObject({
    run: z
      .array(text)
      .min(1)
      .max(256)
      .describe('Program and arguments, without a shell; {model}, {test} and {predictions} stand for paths'),
    files: z
      .array(text)
      .max(256)
      .optional()
      .describe(
        'Files and folders of the approved branch that the command needs: it runs beside them, and they are rules',
      ),
    inputs: z
      .array(text)
      .max(4096)
      .optional()
      .describe('Columns of {test} beside the sample id; default the columns that the policy names, never the label'),
    paths: z
      .array(text)
      .max(64)
      .optional()
      .describe('Columns whose cells are paths of files that the command reads, such as images'),
    columns: z
      .strictObject({ sample: sampleColumn.optional(), ...resultColumns })
      .optional()
      .describe(
        'Columns of {predictions}; default the sample column, `score` and `predicted`, as far as they are there',
      ),
    env: z
      .record(
        z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, { error: 'a name of letters, digits and `_`' }),
        z.string(),
      )
      .optional()
      .describe('Environment variables of the command; it gets none of the job’s but PATH and LD_LIBRARY_PATH'),
    isolation: z
      .enum(['required', 'optional'])
      .optional()
      .describe(
        'Whether the command runs only where network, files and processes can be kept from it; default optional',
      ),
    'timeout-minutes': limits['timeout-minutes'],
    'memory-mb': limits['memory-mb'].describe('Most memory that the command may take, in MiB; default 4096'),
  })
  .describe('An approved command evaluates the model');

export const evaluationSchema = z
  .strictObject({
    onnx: onnxSchema.optional(),
    command: commandSchema.optional(),
    predictions: predictionsSchema.optional(),
    threshold: z
      .number()
      .optional()
      .describe(
        'A score of at least this is positive; a threshold outside [0, 1] says that scores are not probabilities; default 0.5, with a warning',
      ),
    undecided: z
      .strictObject({
        from: z.number().optional().describe('Binary task: scores above this and below `to` are undecided'),
        to: z.number().optional().describe('End of the band'),
        below: z
          .number()
          .gt(0)
          .max(1)
          .optional()
          .describe('Several classes: a sample is undecided where its largest probability is below this'),
        'at-most': fraction.optional().describe('Largest acceptable share of undecided test samples'),
        fallback: dataText
          .optional()
          .describe('Class that an undecided sample is treated as in use, which gives the views `@fallback`'),
      })
      .optional()
      .describe('When the model does not decide; without it every sample has to be decided'),
    repeat: z
      .int()
      .min(1)
      .max(10)
      .optional()
      .describe('Evaluations that have to agree bit for bit; default 2 with `onnx`, 1 with `command`'),
    also: z
      .union(
        [
          z
            .array(z.enum(['train', 'validation']))
            .min(1)
            .max(2),
          z.strictObject({
            train: text.optional().describe('Predictions file of the training split'),
            validation: text.optional().describe('Predictions file of the validation split'),
          }),
        ],
        { error: 'a list of train and validation or, with `predictions`, a mapping of them to files' },
      )
      .optional()
      .describe(
        'Other splits that the same model is evaluated on, to compare them with the test set: a list; with `predictions` a file for each, such as `{train: predictions/train.csv}`',
      ),
  })
  .describe('How predictions are obtained: exactly one of onnx, command and predictions');

export type WrittenEvaluation = z.infer<typeof evaluationSchema>;
export type WrittenInputFiles = z.infer<typeof inputFileSchema>;
