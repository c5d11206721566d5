/** "example.se" of "https://www.example.se/om-oss", "Anna@example.se" and "example.se"; '' for what holds no domain. */
export function companyDomain(text: string): string {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z\d+.-]*:\/\//, '')
    .replace(/^[^@/\s]*@/, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\d?\./, '');
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(host) ? host : '';
}
