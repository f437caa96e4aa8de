export interface Step {
  readonly title: string;
  readonly usual: string;
  readonly isQuiet: boolean;
  readonly patience?: number;
  readonly write?: (text: string) => void;
}
export function step(told: Step, work: () => Promise<unknown>): Promise<void>;
