import type { GoogleReport, ReportMetadata } from './report';

/** How complete Google says an answer is. */
export interface DataQuality {
  /** Share of the events read, 1 when nothing was sampled. */
  readonly sampledShare: number;
  readonly thresholded: boolean;
}

export const COMPLETE: DataQuality = { sampledShare: 1, thresholded: false };

export function qualityOf(reports: readonly GoogleReport[]): DataQuality {
  return reports.map(({ metadata }) => (metadata ? qualityIn(metadata) : COMPLETE)).reduce(worse, COMPLETE);
}

export function worse(a: DataQuality, b: DataQuality): DataQuality {
  return {
    sampledShare: Math.min(a.sampledShare, b.sampledShare),
    thresholded: a.thresholded || b.thresholded,
  };
}

function qualityIn(metadata: ReportMetadata): DataQuality {
  const shares = metadata.samplingMetadatas
    .filter(({ samplingSpaceSize }) => samplingSpaceSize > 0)
    .map(({ samplesReadCount, samplingSpaceSize }) => samplesReadCount / samplingSpaceSize);
  return { sampledShare: Math.min(1, ...shares), thresholded: metadata.subjectToThresholding };
}
