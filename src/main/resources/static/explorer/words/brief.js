/** The words of the chain brief. */
export default {
  title: ['一链一策', 'Chain brief'],
  titleOf: ['一链一策：{chain}{zone}', 'Chain brief: {chain}{zone}'],
  lead: ['一条产业链的一页纸，每句话都有脚注；可打印，可存为 Word。', 'A chain on a page, every statement with a footnote; to print, or to take away as a Word document.'],
  print: ['打印', 'Print'],
  docx: ['导出 DOCX', 'Export DOCX'],
  map: ['产业链图', 'Chain map'],
  stages: ['环节', 'Segments'],
  stage: ['第 {position} 阶段：', 'Stage {position}:'],
  loose: ['并列（文中无次序）：', 'Side by side (no order is stated):'],
  gaps: ['缺口', 'Gaps'],
  open: ['文件没有回答的', 'What the documents do not answer'],
  notes: ['出处', 'Evidence'],
  note: ['脚注 {number}', 'Footnote {number}'],
  NAMED: ['点名企业', 'A firm is named'],
  TYPE_ONLY: ['只写类型', 'Only a type'],
  NONE_NAMED: ['未点名', 'Nobody named'],
};
