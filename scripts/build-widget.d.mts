interface WidgetFile {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

export function checkBudget(files: readonly WidgetFile[]): void;
export function buildWidget(options: {
  readonly outDir: string;
  readonly minify?: boolean;
  readonly quiet?: boolean;
}): Promise<{ files: WidgetFile[] }>;
