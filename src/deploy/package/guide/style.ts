// How the guide looks, on a screen and on paper.

export const STYLE = `
  :root { font: 16px/1.55 Roboto, Arial, "Noto Sans", sans-serif; color: #202124; background: #fff; }
  body { max-width: 720px; margin: 24px auto 64px; padding: 0 16px; }
  h1 { font-size: 26px; line-height: 1.25; margin: 0 0 8px; }
  h2 { font-size: 19px; margin: 40px 0 8px; }
  p { margin: 8px 0; }
  li { margin: 6px 0; }
  nav { background: #eaf1f8; border-radius: 6px; padding: 4px 20px; margin: 20px 0; }
  nav li { margin: 2px 0; }
  a { color: #1f4e79; }
  svg { display: block; width: min(100%, 560px); height: auto; margin: 12px 0; font: 14px Roboto, Arial, "Noto Sans", sans-serif; }
  .paper { fill: #fff; stroke: #9aa0a6; } .bar { fill: #f1f3f4; stroke: #9aa0a6; } .dot { fill: #bdc1c6; }
  .menu { fill: #fff; stroke: #5f6368; } .chosen { fill: #d3e3f5; } .field { fill: #f8f9fa; stroke: #9aa0a6; }
  .button { fill: #1f4e79; } .tick { fill: none; stroke: #fff; stroke-width: 2.5; }
  .line { fill: none; stroke: #202124; stroke-width: 2; } .gear { fill: #202124; } .hole { fill: #fff; }
  .plain, .strong { fill: #202124; } .strong { font-weight: 700; } .faint { fill: #5f6368; } .light { fill: #fff; font-weight: 700; }
  .code { fill: #202124; font-family: "Roboto Mono", Consolas, monospace; font-size: 13px; white-space: pre; }
  .ring { fill: none; stroke: #b3261e; stroke-width: 2.5; } .number { fill: #b3261e; }
  .digit { fill: #fff; font-weight: 700; text-anchor: middle; }
  .file { border: 1px solid #9aa0a6; border-radius: 6px; padding: 12px; margin: 12px 0; }
  .file label { font-weight: 700; display: block; margin-bottom: 6px; }
  textarea { box-sizing: border-box; width: 100%; height: 64px; font: 12px/1.4 "Roboto Mono", Consolas, monospace; resize: vertical; }
  button { font: inherit; padding: 6px 16px; border: 1px solid #1f4e79; border-radius: 4px; background: #1f4e79; color: #fff; cursor: pointer; }
  :focus-visible { outline: 3px solid #6ea0d6; outline-offset: 2px; }
  output { margin-left: 12px; }
  @media print { .file, nav { display: none; } h2 { break-after: avoid; } svg { break-inside: avoid; } }
`;
