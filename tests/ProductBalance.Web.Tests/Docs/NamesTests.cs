using System.Text.RegularExpressions;
using ProductBalance.Data;
using ProductBalance.Domain;

namespace ProductBalance.Web.Tests.Docs;

/// <summary>Documents name types and tests; these hold them to the code when something is renamed.</summary>
public sealed partial class NamesTests
{
    [Fact]
    public void Glossary_NamesTypesThatExist()
    {
        var types = new[] { typeof(DomainRuleException), typeof(DataSetup), typeof(Program) }
            .SelectMany(type => type.Assembly.GetTypes())
            .Select(type => type.Name)
            .ToHashSet();

        var named = GlossaryRows().Matches(Documents.Read("docs/glossary.md")).Select(row => row.Groups["type"].Value);

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(types));
    }

    [Fact]
    public void QualityLedger_NamesTestsThatExist()
    {
        var sources = Documents
            .FilesBelow(new(Path.Combine(Documents.Root, "tests")), "*.cs")
            .Select(file => File.ReadAllText(file.FullName))
            .ToList();

        var named = Quoted().Matches(Documents.Read("docs/quality.md")).Select(match => match.Groups["name"].Value);

        Assert.NotEmpty(named);
        Assert.DoesNotContain(
            named,
            name => sources.TrueForAll(text => !text.Contains(name, StringComparison.Ordinal))
        );
    }

    [GeneratedRegex(@"^\| [^|]+ \| `(?<type>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex GlossaryRows();

    [GeneratedRegex(@"`…?(?<name>[A-Z_]\w+)`")]
    private static partial Regex Quoted();
}
