/** The words of tables and charts. */
export default {
  asTable: ['以表格查看', 'Show as a table'],
  find: ['在表中查找', 'Find in the table'],
  all: ['全部', 'All'],
  clear: ['清除筛选', 'Clear the filters'],
  shown: ['第 {from}–{to} 条，共 {count} 条', '{from}–{to} of {count}'],
  none: ['没有符合筛选的内容。', 'Nothing matches the filters.'],
  before: ['上一页', 'Previous page'],
  after: ['下一页', 'Next page'],
  pages: ['分页', 'Pages'],
};
