using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Architecture;

public sealed class SourcesTests
{
    private const int MostLines = 300;
    private const int MostLinesOfAComponent = 200;

    [Fact]
    public void Files_CanBeReadInOneSitting() =>
        Assert.Empty(
            from file in SourceTree.Files(".cs", ".razor")
            let lines = File.ReadLines(file.FullName).Count()
            let isComponent = file.Name.Contains(".razor", StringComparison.Ordinal)
            where lines > (isComponent ? MostLinesOfAComponent : MostLines)
            select $"{file.Name} has {lines} lines"
        );

    [Fact]
    public void Markup_IsMadeOfTextInOnePlaceOnly() =>
        Assert.Equal(
            ["Markdown.razor"],
            SourceTree
                .Files(".cs", ".razor")
                .Where(file => File.ReadAllText(file.FullName).Contains("MarkupString", StringComparison.Ordinal))
                .Select(file => file.Name)
        );

    // It cuts what is pasted without a word. What is searched for is kept nowhere, and goes into an address.
    [Fact]
    public void Fields_CutNothingThatPeopleWrite() =>
        Assert.Empty(
            from file in SourceTree.Files(".razor")
            from line in File.ReadLines(file.FullName)
            where line.Contains("maxlength=", StringComparison.Ordinal)
            where !line.Contains("type=\"search\"", StringComparison.Ordinal)
            select $"{file.Name}: {line.Trim()}"
        );

    [Fact]
    public void Files_HoldOneTypeThatOthersSee() =>
        Assert.Empty(
            from file in SourceTree.Files(".cs")
            let types = File.ReadLines(file.FullName).Count(IsPublicType)
            where types > 1
            select $"{file.Name} has {types} public types"
        );

    private static bool IsPublicType(string line) =>
        line.StartsWith("public ", StringComparison.Ordinal)
        && line.Split(' ').Any(word => word is "class" or "record" or "struct" or "interface" or "enum");
}
