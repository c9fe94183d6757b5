using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.Tests.Exchange.Writing;

/// <summary>What comes with items of our own export: waits, threats, measurements, waivers and overrides.</summary>
public sealed class ItemRecordsTests
{
    // People of another installation: nobody of these names is here.
    private const string Export = """
        {"format":"productbalance-backlog","version":1,"items":[
          {"number":1,"kind":"product","title":"Waiting","status":"waiting","waitingFrom":"ready",
           "statusSince":"2026-03-02T10:00:00+02:00","createdAt":"2026-01-05T08:00:00Z",
           "waits":[{"reason":"thirdParty","note":"The contract","since":"2026-03-02","until":"2026-03-20","plannedDays":2.5,"sprintEnd":"2026-03-13","author":"Ann"}],
           "overrides":[
             {"above":2,"reason":"A fair needs it","author":"Ann","madeAt":"2026-02-01T08:00:00Z","lastDay":"2099-02-14","renewals":1,
              "facts":{"score":1.5,"anchorScore":2,"scoreRank":2,"chosenRank":1,"chanceAboveNext":0.4}}]},
          {"number":2,"kind":"tech","title":"Measured","status":"measured",
           "statusSince":"2026-02-02T10:00:00Z","releasedAt":"2026-02-01T10:00:00Z","createdAt":"2026-01-05T08:00:00Z",
           "waivers":[{"reason":"No tool yet","by":"Ben","at":"2026-02-03T08:00:00Z"}],
           "measurements":[
             {"value":12,"day":"2026-02-02","source":"Build log","by":"Ben","isByToken":true,"at":"2026-02-02T10:00:00Z",
              "struck":{"reason":"Wrong branch","by":"Ann","at":"2026-02-02T11:00:00Z"}},
             {"value":10,"day":"2026-02-02","source":"Build log","by":"Ben","isByToken":true,"at":"2026-02-02T12:00:00Z"}],
           "overrides":[
             {"above":1,"reason":"It comes first","author":"Ann","madeAt":"2026-02-02T08:00:00Z","lastDay":"2099-02-14","renewals":0,
              "facts":{"score":2,"anchorScore":1.5,"scoreRank":1,"chosenRank":1}}]},
          {"number":3,"kind":"tech","title":"Threatened","status":"ready","effort":3,
           "statusSince":"2026-02-02T10:00:00Z","createdAt":"2026-01-05T08:00:00Z",
           "threats":[{"state":"confirmed","kind":"legal","whatHappens":"A fine","bites":"2099-05-01","severity":"critical","evidence":"The law",
             "reporter":"Ann","reportedAt":"2026-02-02T10:00:00Z","judge":"Ben","judgedAt":"2026-02-03T10:00:00Z","proposedBites":"2099-06-01","proposer":"Ann"}]}
        ]}
        """;

    [Theory]
    [EachStorage]
    public async Task Import_OfPeopleUnknownHere_KeepsEveryRecordUnderTheirNames(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);

        var run = await scene.ImportAsync(Export);

        Assert.Equal(3, run.Created);
        Assert.Contains("it would hold the item above itself", Assert.Single(run.Problems).Message);
        await using var db = scene.Storage.OpenContext();
        var wait = await db.Waits.SingleAsync();
        Assert.Equal(("Ann", 2.5, new DateOnly(2026, 3, 20)), (wait.AuthorName, wait.PlannedDays, wait.ExpectedUntil));
        Assert.Null(wait.EndedOn);
        var measurements = await db.Measurements.OrderBy(one => one.At).ToListAsync();
        Assert.Equal([12, 10], measurements.Select(one => one.Value));
        Assert.All(measurements, one => Assert.True(one.IsByToken));
        var strike = await db.MeasurementStrikes.SingleAsync();
        Assert.Equal((measurements[0].Id, "Wrong branch", "Ann"), (strike.MeasurementId, strike.Reason, strike.ByName));
        Assert.Equal("No tool yet", (await db.MeasuringWaivers.SingleAsync()).Reason);
        var threat = await db.Threats.SingleAsync();
        Assert.Equal((ThreatState.Confirmed, new DateOnly(2099, 6, 1)), (threat.State, threat.ProposedBites));
        Assert.NotEqual(threat.ReporterId, threat.JudgeId);
        var made = await db.Overrides.SingleAsync();
        Assert.Equal(("A fair needs it", 1, 0.4), (made.Reason, made.Renewals, made.Facts.ChanceAboveNext));
    }

    [Fact]
    public async Task Import_ConfirmedThreat_PutsItsItemIntoTheLane()
    {
        await using var scene = await ImportScene.OpenAsync();

        await scene.ImportAsync(Export);

        var ranking = await scene.RankingAsync();
        Assert.Equal("Threatened", ranking.Ranked[0].Content.Title);
    }

    [Theory]
    [EachStorage]
    public async Task Undo_UntouchedItems_GoWithTheirRecords(StorageProvider provider)
    {
        await using var scene = await ImportScene.OpenAsync(provider);
        var run = await scene.ImportAsync(Export);

        await scene.UndoAsync(run);

        await using var db = scene.Storage.OpenContext();
        Assert.Equal(0, await db.Items.IgnoreQueryFilters().CountAsync());
        Assert.Equal(
            0,
            await db.Measurements.CountAsync() + await db.Waits.CountAsync() + await db.Overrides.CountAsync()
        );
    }

    [Theory]
    [InlineData("\"plannedDays\":2.5", "\"plannedDays\":-1", "$.waits[0].plannedDays", "0 or more")]
    [InlineData("\"note\":\"The contract\"", "\"note\":7", "$.waits[0].note", "does not fit")]
    [InlineData(
        "\"source\":\"Build log\"",
        "\"source\":\" \"",
        "$.measurements[0].measurement.source",
        "where the value"
    )]
    [InlineData("\"number\":3", "\"number\":2147483647", "$.number", "between 1 and 9,999,999")]
    [InlineData("\"renewals\":1", "\"renewals\":-1", "$.overrides[0].renewals", "0 or more")]
    [InlineData("\"severity\":\"critical\"", "\"severity\":99", "$.threats[0].threat.severity", "severities")]
    [InlineData("\"above\":2", "\"above\":1", "$.overrides", "above itself")]
    [InlineData(
        "\"author\":\"Ann\",\"madeAt\":\"2026-02-01",
        "\"author\":null,\"madeAt\":\"2026-02-01",
        "$.overrides[0].author",
        ""
    )]
    public async Task Import_RecordThatCannotBe_RefusesItsItemWithASentence(
        string right,
        string wrong,
        string place,
        string words
    )
    {
        await using var scene = await ImportScene.OpenAsync();

        var run = await scene.ImportAsync(Export.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal((ImportState.Complete, 2, 1), (run.State, run.Created, run.Refused));
        Assert.Contains(run.Problems, problem => problem.Message.Contains(place) && problem.Message.Contains(words));
    }
}
