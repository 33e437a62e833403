import { z } from 'zod';
import { CodedError } from '../errors.js';
import type { Calibration } from './judge.js';

const Logistic = z
  .object({
    means: z.array(z.number()),
    deviations: z.array(z.number()),
    weights: z.array(z.number()),
    bias: z.number(),
  })
  .strict();

const Share = z.number().min(0).max(1);

const CalibrationShape = z
  .object({
    steepness: z.number().positive(),
    right: Logistic,
    scope: Logistic,
    thresholds: z.object({ answer: Share, scope: Share, offer: Share, clause: Share }).strict(),
  })
  .strict();

/** Validates the content of `calibration.json`. */
export function parseCalibration(data: unknown): Calibration {
  const parsed = CalibrationShape.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new CodedError('model-invalid', `calibration.json: ${z.prettifyError(parsed.error)}`);
}
