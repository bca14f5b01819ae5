/** The words of the prospect list. */
export default {
  title: ['招商资源库', 'Prospects'],
  lead: ['规划点名要对接、争取、引进的企业，以及只写了类型或没有点名的引进。点名不等于落地。', 'Firms that the plans name as courted, and wishes that name only a type of firm or nobody. To be named is not to have landed.'],
  company: ['企业', 'Company'],
  status: ['点名程度', 'Status'],
  NAMED: ['点名企业', 'A firm is named'],
  TYPE_ONLY: ['只写类型', 'Only a type'],
  NONE_NAMED: ['未点名', 'Nobody named'],
  verbs: ['规划用语', 'Words of the plan'],
  segments: ['环节', 'Segments'],
  contested: ['多个规划都想要', 'Contested'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  landed: ['已落地之处', 'Landed at'],
  evidence: ['出处', 'Evidence'],
};
