/** The words of an entity's page. */
export default {
  title: ['实体', 'Entity'],
  aliases: ['又名：{names}', 'Also named: {names}'],
  inGraph: ['在图谱中打开', 'Open in the graph'],
  properties: ['属性', 'Properties'],
  jumps: ['跳到关系', 'Jump to a relationship'],
  alone: ['文件中未见它与其他实体的关系。', 'No relationship to other entities is seen in these documents.'],
  unknown: ['图中没有标识为“{id}”的实体。链接可能不完整，或数据已更新。', 'The graph has no entity with the id “{id}”. The link may be incomplete, or the data has changed.'],
  more: ['再显示一些（还有 {left} 个）', 'Show more ({left} left)'],
  order: ['第 {order} 环', 'link {order}'],
  'to.gaps': ['看缺口', 'See its gaps'],
  'to.map': ['看产业链图', 'See the chain map'],
  'to.compare': ['与其他园区对照', 'Compare with other zones'],
  'to.targets': ['看指标台账', 'See its targets'],
  'to.prospects': ['看招商对象', 'See its prospects'],
  'to.brief': ['一链一策', 'Chain brief'],
};
