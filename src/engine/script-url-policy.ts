interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

/**
 * Where the browser enforces trusted types, only a worker whose address such a policy let through starts. The page's
 * content security policy names the policies that there may be.
 */
export function scriptUrlPolicy(name: string, isOurs: (url: string) => boolean): ScriptUrlPolicy {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };
  return (
    trustedTypes?.createPolicy(name, {
      createScriptURL(url) {
        if (!isOurs(url)) throw new TypeError('A worker from elsewhere');
        return url;
      },
    }) ?? { createScriptURL: (url) => url }
  );
}
