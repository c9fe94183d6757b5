using System.Text.RegularExpressions;

namespace ProductBalance.Web.Tests.Docs;

public sealed partial class LinksTests
{
    [Theory]
    [MemberData(nameof(Documents.Markdown), MemberType = typeof(Documents))]
    public void RelativeLinks_LeadSomewhere(string document)
    {
        var folder = Path.GetDirectoryName(document) ?? "";

        var broken = Targets()
            .Matches(Documents.Read(document))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !LeadsSomewhere(folder, target));

        Assert.Empty(broken);
    }

    private static bool LeadsSomewhere(string folder, string target)
    {
        var (file, anchor) = target.Split('#') is [var path, var name] ? (path, name) : (target, null);
        var document = Path.Combine(folder, file);
        return Documents.Exists(document)
            && (anchor is null || Headings().Matches(Documents.Read(document)).Any(match => AnchorOf(match) == anchor));
    }

    private static string AnchorOf(Match heading) =>
        string.Concat(
            heading
                .Groups["text"]
                .Value.Trim()
                .ToLowerInvariant()
                .Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')
                .Select(letter => letter == ' ' ? '-' : letter)
        );

    [GeneratedRegex("""\]\((?<target>[^)\s]+)\)|src(set)?="(?<target>[^"]+)""")]
    private static partial Regex Targets();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
