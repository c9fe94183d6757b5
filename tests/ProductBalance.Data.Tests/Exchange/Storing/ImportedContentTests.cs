using ProductBalance.Data.Backlog;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Data.Tests.Exchange.Storing;

public sealed class ImportedContentTests
{
    [Fact]
    public async Task Import_WhatNoFieldTakes_StandsBelowTheDescription()
    {
        await using var scene = await ImportScene.OpenAsync();

        await scene.ImportAsync(
            """
            Key,Summary,Description,Status,Reporter,Sprint,Story Points,Due Date,Comment,URL
            A-1,One,The text,In Review,Ada,Sprint 7,3,2026-03-31,"Why?
            Because.",https://tracker.example/A-1
            """
        );

        Assert.Equal(
            """
            The text

            https://tracker.example/A-1

            Status: In Review · Requester: Ada · Sprint: Sprint 7 · Story points: 3 · Due: 2026-03-31

            > Why?
            > Because.
            """.ReplaceLineEndings("\n"),
            (await scene.ItemAsync("A-1")).Content.Description
        );
    }

    [Fact]
    public async Task Import_ImpactInWords_FillsTheImpactAndStillAsksForItsSource()
    {
        await using var scene = await ImportScene.OpenAsync();

        await scene.ImportAsync("Key,Title,Impact\nA-1,Build,Cut CI time from 45 to 12 minutes\n");

        var impact = (await scene.ItemAsync("A-1")).Content.Impact;
        Assert.Equal("Cut CI time from 45 to 12 minutes", impact.Statement);
        Assert.Equal(("CI time", "min", MetricDirection.LowerIsBetter), (impact.Metric, impact.Unit, impact.Direction));
        Assert.Equal((45d, Estimate.Of(12)), (impact.Baseline.Value, impact.Target));
        Assert.Null(impact.Baseline.Source);
    }

    [Fact]
    public async Task Import_SameImpactInWordsAgain_KeepsWhatSomebodyCorrected()
    {
        await using var scene = await ImportScene.OpenAsync();
        const string text = "Key,Title,Impact\nA-1,Build,Cut CI time from 45 to 12 minutes\n";
        await scene.ImportAsync(text);
        var item = await scene.ItemAsync("A-1");
        var corrected = item.Content with { Impact = item.Content.Impact with { Target = Estimate.Of(15) } };
        await scene
            .Storage.Get<BacklogStore>()
            .EditAsync(
                scene.Manager,
                scene.Product.Id,
                item.Number,
                new ItemEdit(item.Content, item.Version, corrected),
                CancellationToken.None
            );

        var run = await scene.ImportAsync(text);

        Assert.Equal(0, run.Updated);
        Assert.Equal(Estimate.Of(15), (await scene.ItemAsync("A-1")).Content.Impact.Target);
    }

    [Fact]
    public async Task Import_Team_IsFoundByNameOrKeptAsALabel()
    {
        await using var scene = await ImportScene.OpenAsync();
        var core = await scene.Storage.AddTeamAsync(scene.Product);

        await scene.ImportAsync("Key,Title,Team\nA-1,One,core\nA-2,Two,Mobile\n");

        var (known, unknown) = ((await scene.ItemAsync("A-1")).Content, (await scene.ItemAsync("A-2")).Content);
        Assert.Equal((core.Id, 0), (known.Team, known.Labels.Count));
        Assert.Equal((null, "team Mobile"), (unknown.Team, Assert.Single(unknown.Labels)));
    }

    [Fact]
    public async Task Import_OverAMeasuredItem_LeavesItsPromise()
    {
        await using var scene = await ImportScene.OpenAsync();
        await scene.ImportAsync("Key,Title,Impact,Status\nA-1,Build,Cut CI time from 45 to 12 minutes,Done\n");
        var item = await scene.ItemAsync("A-1");
        await scene
            .Storage.Get<MeasurementStore>()
            .AddAsync(
                scene.Manager,
                scene.Product.Id,
                item.Number,
                new MeasurementInput(14, Day: null, "The build server"),
                CancellationToken.None
            );

        var run = await scene.ImportAsync("Key,Title,Impact\nA-1,Build better,Cut CI time from 45 to 5 minutes\n");

        var content = (await scene.ItemAsync("A-1")).Content;
        Assert.Equal((1, 0), (run.Updated, run.Refused));
        Assert.Equal(("Build better", Estimate.Of(12)), (content.Title, content.Impact.Target));
    }
}
