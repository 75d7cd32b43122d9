import type { Table, Word } from './completion-table.ts';

/** Where nothing is offered, PowerShell offers files. */
export const powershell = ({
  commands,
  options,
  wants,
  takes,
  words,
}: Table): string => `# smpolicy completion for PowerShell. In your $PROFILE:
#   smpolicy completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName smpolicy -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${tables(commands)}
  }
  $options = @{
${tables(options)}
  }
  $wants = @{
${lines(wants, quoted)}
  }
  $takes = @{
${lines(takes, quoted)}
  }
  $words = @{
${lines(words, (all) => `@(${all.map(quoted).join(', ')})`)}
  }
  $command = ''
  $pending = $null
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    $word = $element.ToString()
    if ($pending) { $pending = $null }
    elseif ($word.StartsWith('-')) { if (-not $word.Contains('=')) { $pending = $wants[$word] } }
    else {
      $below = $commands[$command]
      if ($below -and $below.Contains($word)) { $command = "$command $word".Trim() }
    }
  }
  $before = ''
  $offered = [ordered]@{}
  if ($pending) { foreach ($one in $words[$pending]) { $offered[$one] = $one } }
  elseif ($wordToComplete -match '^(--[^=]+=)') {
    $before = $Matches[1]
    $kind = $wants[$before.TrimEnd('=')]
    if ($kind) { foreach ($one in $words[$kind]) { $offered[$before + $one] = $one } }
  }
  elseif ($wordToComplete.StartsWith('-')) { $offered = $options[$command] }
  elseif ($commands[$command]) { $offered = $commands[$command] }
  elseif ($takes[$command]) { foreach ($one in $words[$takes[$command]]) { $offered[$one] = $one } }
  foreach ($one in $offered.GetEnumerator()) {
    if ($one.Key -like "$wordToComplete*") {
      [System.Management.Automation.CompletionResult]::new($one.Key, $one.Key, 'ParameterValue', $one.Value)
    }
  }
}
`;

/** PowerShell takes every curly quote for a straight one, and old editions read other letters wrongly. */
const quoted = (text: string): string => {
  const straight = text.replace(/[‘’‚‛]/g, "'").replace(/[“”„]/g, '"');
  return `'${straight.replaceAll("'", "''").replace(/[^ -~]/g, '?')}'`;
};

const lines = <T>(table: Readonly<Record<string, T>>, of: (value: T) => string): string =>
  Object.entries(table)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `    ${quoted(key)} = ${of(value)}`)
    .join('\n');

const tables = (table: Readonly<Record<string, readonly Word[]>>): string =>
  Object.entries(table)
    .filter(([, all]) => all.length > 0)
    .map(([command, all]) => `    ${quoted(command)} = [ordered]@{ ${all.map(described).join('; ')} }`)
    .join('\n');

const described = ({ word, about }: Word): string => `${quoted(word)} = ${quoted(about)}`;
