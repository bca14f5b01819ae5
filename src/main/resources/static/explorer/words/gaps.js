/** The words of the gap board. */
export default {
  title: ['补链看板', 'Gap board'],
  one: ['缺口判断', 'Gap verdict'],
  lead: ['规划了而文件中未见企业或项目的产业链与环节，以及规划要做强的环节；每条都有规则、依据与候选。', 'Chains and segments that are planned and where these documents show no company or project, and those the plan wants stronger; each with its rule, grounds and candidates.'],
  back: ['← 回到看板', '← Back to the board'],
  gone: ['没有这样的判断；数据可能已经更新。', 'There is no such verdict; the data may have changed.'],
  segment: ['环节', 'Segment'],
  whole: ['整条链', 'The whole chain'],
  kind: ['种类', 'Kind'],
  basis: ['依据', 'Basis'],
  reason: ['说明', 'Reason'],
  rule: ['规则', 'Rule'],
  single: ['单一企业', 'Single company'],
  'single.text': ['文件中只有一家列名企业（列名数，不是市场份额）', 'One named company only (a count of names, not a market share)'],
  'supporting.none': ['没有单独的事实；判断由规则得出。', 'No fact of its own; the rule gives it.'],
  map: ['产业链图', 'Chain map'],
  copy: ['复制链接', 'Copy the link'],
};
