using CsCheck;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Backlog;

public sealed class ItemMergeTests
{
    private static readonly ItemContent Origin = ReadyItem.Full(new(new Guid("7f0c1f5e-0000-7000-8000-000000000001")));

    // What the title was, became here and there, is joined to, and whether that is a conflict.
    [Theory]
    [InlineData("a", "a", "a", "a", false)]
    [InlineData("a", "b", "a", "b", false)]
    [InlineData("a", "a", "b", "b", false)]
    [InlineData("a", "b", "b", "b", false)]
    [InlineData("a", "b", "c", "c", true)]
    public void Join_OfOneField_TakesTheOneThatChanged(
        string was,
        string mine,
        string theirs,
        string joined,
        bool conflicts
    )
    {
        var (merged, found) = ItemMerge.Join(
            Origin with
            {
                Title = was,
            },
            Origin with
            {
                Title = mine,
            },
            Origin with
            {
                Title = theirs,
            }
        );

        Assert.Equal(joined, merged.Title);
        FieldConflict[] expected = conflicts ? [new("title", $"\"{mine}\"", $"\"{theirs}\"")] : [];
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Join_WhenOneClearsWhatTheOtherSets_IsAConflict()
    {
        var (merged, conflicts) = ItemMerge.Join(
            Origin,
            Origin with
            {
                Effort = null,
            },
            Origin.Edited("effort", "title")
        );

        Assert.Equal([new("effort", null, "9")], conflicts);
        Assert.Equal("Another title", merged.Title);
    }

    [Fact]
    public void Join_WhenBothClearAField_ClearsIt()
    {
        var (merged, conflicts) = ItemMerge.Join(Origin, Origin.Edited("team"), Origin.Edited("team", "title"));

        Assert.Empty(conflicts);
        Assert.Equal((null, "Another title"), (merged.Team, merged.Title));
    }

    [Fact]
    public void Join_OfTwoPartsOfOneImpact_KeepsBoth()
    {
        var (merged, conflicts) = ItemMerge.Join(
            Origin,
            Origin.Edited("impact.baseline"),
            Origin.Edited("impact.confidence")
        );

        Assert.Empty(conflicts);
        AssertSame(Origin.Edited("impact.baseline", "impact.confidence"), merged);
    }

    [Fact]
    public void Join_OfEditsOfDifferentFields_IsBothInEitherOrder() =>
        Gen.Int[0, 2]
            .Array[ContentEdits.All.Count]
            .Sample(whose =>
            {
                var fields = ContentEdits.All.Keys.Zip(whose).ToLookup(pair => pair.Second, pair => pair.First);
                var (mine, theirs) = (Origin.Edited(fields[1]), Origin.Edited(fields[2]));

                var (merged, conflicts) = ItemMerge.Join(Origin, mine, theirs);

                Assert.Empty(conflicts);
                AssertSame(Origin.Edited(fields[1]).Edited(fields[2]), merged);
                AssertSame(merged, ItemMerge.Join(Origin, theirs, mine).Merged);
            });

    [Fact]
    public void Join_OfEditsThatOverlap_ReportsTheSharedFieldsAndKeepsTheRest()
    {
        var theirs = Origin.Edited("title", "outlay", "impact.unit");
        var mine = Origin.Edited("areas") with { Title = "My title", Outlay = 99 };

        var (merged, conflicts) = ItemMerge.Join(Origin, mine, theirs);

        Assert.Equal(["outlay", "title"], conflicts.Select(conflict => conflict.Field).Order());
        AssertSame(Origin.Edited("title", "outlay", "impact.unit", "areas"), merged);
    }

    [Fact]
    public void Differences_OfEveryEdit_AreItsField() =>
        Assert.All(
            ContentEdits.All,
            edit =>
            {
                var change = Assert.Single(ItemMerge.Differences(default, Origin, edit.Value(Origin)));

                Assert.Equal(edit.Key, change.Field);
                AssertSame(edit.Value(Origin), ItemMerge.With(Origin, change.Field, change.After));
                AssertSame(Origin, ItemMerge.With(edit.Value(Origin), change.Field, change.Before));
            }
        );

    [Fact]
    public void Differences_OfNothing_AreNone() => Assert.Empty(ItemMerge.Differences(default, Origin, Origin));

    private static void AssertSame(ItemContent expected, ItemContent actual) =>
        Assert.Equal(ItemFields.Of(expected), ItemFields.Of(actual));
}
