import { importCsv } from '@/lib/collect/csv/import-csv';
import { addDays } from '@/lib/model/day';
function exportOf(days: number, rowsADay: number): string {
  const lines = ['date,channel,country,landing page,sessions,orders,revenue'];
  for (let day = 0; day < days; day += 1)
    for (let row = 0; row < rowsADay; row += 1)
      lines.push(`${addDays('2023-01-01', day)},Channel ${row % 7},Country ${row % 11},/collections/page-${row},${100 + ((row * day) % 900)},${row % 5},${(row % 5) * 49.5}`);
  return lines.join('\n');
}
const which = process.argv[2];
const content = which === 'a' ? exportOf(365, 493) : exportOf(1000, 620);
const bytes = new TextEncoder().encode(content);
const times: number[] = [];
for (let i = 0; i < 4; i++) { const t = process.cpuUsage(); const w = performance.now(); importCsv([{ name: 'x.csv', content: bytes }]); const c = process.cpuUsage(t); times.push(i === 0 ? NaN : (c.user + c.system) / 1000); }
console.log(JSON.stringify({ cpu: Math.min(...times.slice(1)), rss: Math.round(process.resourceUsage().maxRSS / 1024) }));
