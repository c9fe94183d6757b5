using System.Security.Cryptography;
using System.Text;
using ProductBalance.Web.Theme;

namespace ProductBalance.Web.Published;

/// <summary>
/// The one style sheet of published pages: the palette, dark where the reader's system is, and <c>published.css</c>. Its
/// address holds a hash of it, so that browsers keep it for good and a new version is another file.
/// </summary>
public sealed class PublishedStyles
{
    public const string Route = "/published/{name}.css";

    private const int HashLength = 16;

    public PublishedStyles()
    {
        Text = Palette + Read();
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..HashLength];
    }

    public string Text { get; }

    public string Hash { get; }

    public string Address => Route.Replace("{name}", Hash, StringComparison.Ordinal);

    private static string Palette =>
        $"html.published {{ {BalancePalette.Light.ToCss()} }}\n"
        + $"@media (prefers-color-scheme: dark) {{ html.published {{ {BalancePalette.Dark.ToCss()} }} }}\n"
        + $"@media print {{ html.published {{ {BalancePalette.Light.ToCss()} }} }}\n";

    private static string Read()
    {
        using var file = typeof(PublishedStyles).Assembly.GetManifestResourceStream(
            typeof(PublishedStyles),
            "published.css"
        )!; // embedded by the project file
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
