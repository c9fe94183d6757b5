using CsCheck;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Domain.Tests.Roadmap;

public sealed class RoadmapDifferenceTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    private static readonly Gen<CopiedEntry> AnyEntry = Gen.Select(
        Gen.Int[0, 9],
        Gen.Int[0, 1],
        Gen.Enum<RoadmapHorizon>(),
        Gen.Int[0, 2],
        Gen.Bool,
        (key, title, horizon, day, hasScore) =>
            Entry($"k{key}", horizon, day) with
            {
                Title = $"Title {title}",
                Score = hasScore ? day : null,
            }
    );

    private static readonly Gen<CopiedEntry[]> AnyEntries = AnyEntry
        .Array[0, 12]
        .Select(entries => entries.DistinctBy(entry => entry.Key).ToArray());

    [Fact]
    public void Apply_TheDifferenceOfAnyTwo_GivesTheSecond() =>
        Gen.Select(AnyEntries, AnyEntries)
            .Sample(
                (first, second) =>
                {
                    var changes = RoadmapDifference.Between(Copy(1, first), Copy(2, second));

                    Assert.Equal(second, RoadmapDifference.Apply(first, changes));
                }
            );

    [Fact]
    public void Between_TheSameEntries_IsEmpty() =>
        AnyEntries.Sample(entries => Assert.Empty(RoadmapDifference.Between(Copy(1, entries), Copy(2, [.. entries]))));

    public static TheoryData<EntryChangeKind, CopiedEntry?, CopiedEntry?> Kinds() =>
        new()
        {
            { EntryChangeKind.New, null, Entry("a", RoadmapHorizon.Next) },
            { EntryChangeKind.Done, null, Entry("a", RoadmapHorizon.Done) },
            { EntryChangeKind.Dropped, Entry("a", RoadmapHorizon.Later), null },
            { EntryChangeKind.Cleared, Entry("a", RoadmapHorizon.Done), null },
            { EntryChangeKind.Done, Entry("a", RoadmapHorizon.Now, 1), Entry("a", RoadmapHorizon.Done, 2) },
            { EntryChangeKind.Moved, Entry("a", RoadmapHorizon.Done), Entry("a", RoadmapHorizon.Now) },
            { EntryChangeKind.Moved, Entry("a", RoadmapHorizon.Now, 1), Entry("a", RoadmapHorizon.Next, 2) },
            { EntryChangeKind.Redated, Entry("a", RoadmapHorizon.Now, 1), Entry("a", RoadmapHorizon.Now, 2) },
            { EntryChangeKind.Redated, Entry("a", RoadmapHorizon.Now, 1), Entry("a", RoadmapHorizon.Now) },
            {
                EntryChangeKind.Reworded,
                Entry("a", RoadmapHorizon.Now),
                Entry("a", RoadmapHorizon.Now) with
                {
                    Parts = ["b"],
                }
            },
        };

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public void Between_OneEntry_TellsWhatHappened(EntryChangeKind kind, CopiedEntry? before, CopiedEntry? after)
    {
        var change = Assert.Single(
            RoadmapDifference.Between(Copy(1, before is null ? [] : [before]), Copy(2, after is null ? [] : [after]))
        );

        Assert.Equal((kind, before, after), (change.Kind, change.Before, change.After));
    }

    [Fact]
    public void Between_WhereOneMovesToTheFront_TellsOfThatOneAlone()
    {
        CopiedEntry[] entries = [.. "abcd".Select(key => Entry(key.ToString(), RoadmapHorizon.Now))];

        var changes = RoadmapDifference.Between(Copy(1, entries), Copy(2, [entries[3], .. entries[..3]]));

        var change = Assert.Single(changes);
        Assert.Equal((EntryChangeKind.Moved, "d", 0), (change.Kind, change.Entry.Key, change.Place));
    }

    [Fact]
    public void Across_SeveralVersions_GivesTheReasonsOfAllAfterTheFirst()
    {
        var a = Entry("a", RoadmapHorizon.Later);
        RoadmapCopy[] versions =
        [
            Copy(1, [a]) with
            {
                Reasons = Because("before all this"),
            },
            Copy(2, [a with { Horizon = RoadmapHorizon.Next }]) with
            {
                Reasons = Because("designs are ready"),
            },
            Copy(4, [a with { Horizon = RoadmapHorizon.Now }]) with
            {
                Reasons = Because("work has begun"),
            },
        ];

        Assert.Equal("designs are ready; work has begun", Assert.Single(RoadmapDifference.Across(versions)).Reason);
    }

    private static Dictionary<string, string> Because(string reason) => new() { ["a"] = reason };

    private static RoadmapCopy Copy(int number, IReadOnlyList<CopiedEntry> entries) =>
        new("Shop", number, At, "Note", entries);

    private static CopiedEntry Entry(string key, RoadmapHorizon horizon, int day = 0) =>
        new(
            key,
            Title: key,
            horizon,
            Outcome: null,
            Score: null,
            day == 0 ? null : new DayRange(new(2026, 12, day), new(2026, 12, day + 10)),
            Parts: []
        );
}
