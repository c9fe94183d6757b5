using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange.Storing;

/// <summary>Real and hostile files all the way into the backlog, once more, and out again.</summary>
public sealed class StoredFilesTests(ITestOutputHelper output)
{
    public static TheoryData<string> Exports => SharedData.Files("1-exports", ".csv", ".tsv");

    public static TheoryData<string> Hostile => SharedData.Files("5-hostile", ".csv");

    [Theory]
    [MemberData(nameof(Exports))]
    public Task Import_RealExport_IsWhatTheDryRunSaysAndRepeatsAndUndoes(string name) => PassAsync("1-exports", name);

    [Theory]
    [MemberData(nameof(Hostile))]
    public Task Import_HostileFile_IsWhatTheDryRunSaysAndRepeatsAndUndoes(string name) => PassAsync("5-hostile", name);

    private async Task PassAsync(string folder, string name)
    {
        var content = SharedData.Read(folder, name);
        if (!ImportFile.TryOpen(content, ImportLimits.Web, out _, out var refusal))
        {
            output.WriteLine(refusal);
            return;
        }

        await using var scene = await ImportScene.OpenAsync();
        var job = ImportScene.JobOf(content);
        var (manager, product) = (scene.Manager, scene.Product.Id);

        var preview = await scene.Imports.PreviewAsync(manager, product, job, CancellationToken.None);
        var watch = Stopwatch.StartNew();
        var run = await scene.Imports.ImportAsync(manager, product, job, progress: null, CancellationToken.None);
        output.WriteLine(
            $"{run.Rows} rows, {run.Created} items, {run.Refused} refused, {watch.ElapsedMilliseconds} ms"
        );
        var again = await scene.Imports.ImportAsync(manager, product, job, progress: null, CancellationToken.None);

        Assert.Equal((preview.Rows, preview.Created, preview.Refused), (run.Rows, run.Created, run.Refused));
        Assert.Equal(job.File.RowCount, run.Created + run.Refused + run.Unchanged);
        if (job.Plan.Mapping.Any(column => column.Field == ImportField.ExternalKey) && run.Unchanged == 0)
        {
            Assert.Equal((0, 0), (await WithoutKeyAsync(scene, again), again.Updated));
        }

        await scene.UndoAsync(again);
        await scene.UndoAsync(run);
        await using var db = scene.Storage.OpenContext();
        Assert.Equal(0, await db.Items.IgnoreQueryFilters().CountAsync());
    }

    // A row without a key has nothing to be known again by.
    private static async Task<int> WithoutKeyAsync(ImportScene scene, ImportRun again)
    {
        await using var db = scene.Storage.OpenContext();
        return again.Created - await db.Items.CountAsync(item => item.ImportId == again.Id && item.ExternalKey == null);
    }
}
