using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange.Reading;

public sealed class YamlTextTests
{
    [Fact]
    public void Open_Mapping_IsOneItem()
    {
        var item = ImportTrial
            .Of("title: Watch the queue\nstatus: implemented\nlabels:\n  - ci\n  - cost\ncreation-date: 2026-02-06\n")
            .Only;

        Assert.Equal("Watch the queue", item.Title);
        Assert.Equal(["ci", "cost"], item.Labels);
        Assert.Equal(new DateOnly(2026, 2, 6), item.Created);
        Assert.Null(item.ExternalKey);
    }

    [Fact]
    public void Open_ListOfMappings_IsATable()
    {
        var titles = ImportTrial.Of("- title: One thing\n  effort: 3\n- title: Another\n  effort: 5\n").Titles;

        Assert.Equal(["One thing", "Another"], titles);
    }

    [Theory]
    [InlineData("title: A\nlabels: [ci\nstatus: open\n", "cannot be read")]
    [InlineData("title: A\nlabels: ]\n", "breaks off in line 2")]
    public void Open_Damaged_IsRefusedWithASentence(string text, string part) =>
        Assert.Contains(part, ImportTrial.Refusal(text));

    [Fact]
    public void Open_NestedBeyondMeasure_IsRefused() =>
        Assert.Contains("breaks off", ImportTrial.Refusal($"title: A\nlabels: {new string('[', 100_000)}\n"));
}
