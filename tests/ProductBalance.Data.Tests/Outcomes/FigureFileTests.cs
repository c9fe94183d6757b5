using System.Text;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Outcomes.Files;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Data.Tests.Outcomes;

public sealed class FigureFileTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task PastEstimates_AreTaken_RowsWithFaultsNamed_AndTakenBack(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var product = await storage.AddProductAsync();
        await storage.AddTeamAsync(product, "Web");
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var file = Open(
            FigureContent.PastEstimates,
            """
            item,low,likely,high,actual,team,kind,day
            Search,3,5,8,6,web,product,2026-03-31
            Basket,,4,,10,,tech,
            Wrong order,9,5,8,6,,,
            No outcome,3,5,8,,,,
            Nothing,0,0,0,1,,,
            Unknown team,3,5,8,6,Ops,,
            No day,3,5,8,6,,,31/02/2026
            """
        );
        var store = storage.Get<PastEstimateStore>();

        var preview = await store.PreviewAsync(manager, product.Id, file, None);
        var import = await store.ImportAsync(manager, product.Id, file, None);
        var view = await storage.Get<CalibrationQueries>().GetAsync(manager, product.Id, None);
        await store.RemoveAsync(manager, product.Id, import.Id, None);

        Assert.Equal((7, 2, 5), (preview.Rows, preview.Taken, preview.Refused));
        Assert.Equal(
            [(4, "likely"), (5, "actual"), (6, null), (7, "team"), (8, "day")],
            preview.Problems.Select(problem => (problem.Row, problem.Column))
        );
        Assert.Equal(2, import.Rows);
        Assert.Equal([null, "Web"], view.Teams.Select(one => one.TeamName));
        Assert.Equal([2.5, 1.2], view.Teams.Select(one => one.Calibration.MedianRatio!.Value));
        Assert.Empty((await storage.Get<CalibrationQueries>().GetAsync(manager, product.Id, None)).Teams);
        Assert.Empty(await store.ListAsync(manager, product.Id, None));
    }

    [Theory]
    [EachStorage]
    public async Task Measurements_AreEnteredOnce_AndFaultsNamed(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, manager, item) = await ReleasedItem.CreateAsync(storage);
        storage.Time.Advance(TimeSpan.FromDays(40));
        var file = Open(
            FigureContent.Measurements,
            $"""
            key,value,day,source
            {product.KeyOf(item.Number)},22,2026-12-20,the log
            {item.Number},15,2026-12-21,the log
            PB-99,1,2026-12-20,the log
            PB-1,fast,2026-12-20,the log
            PB-1,14,2026-11-01,before the release
            """
        );
        var store = storage.Get<MeasurementFileStore>();

        var preview = await store.PreviewAsync(manager, product.Id, file, None);
        var first = await store.ImportAsync(manager, product.Id, file, None);
        var again = await store.ImportAsync(manager, product.Id, file, None);

        Assert.Equal((5, 2, 0, 3), (preview.Rows, preview.Taken, preview.Known, preview.Refused));
        Assert.Equal([4, 5, 6], preview.Problems.Select(problem => problem.Row));
        Assert.Equal((2, 0), (first.Taken, again.Taken));
        Assert.Equal(2, again.Known);
        var record = await storage.Get<OutcomeQueries>().OfItemAsync(manager, product.Id, item.Number, None);
        Assert.Equal(2, record!.Entries.Count);
        Assert.Equal(OutcomeVerdict.Partial, record.Item.Outcome.Verdict); // 22, the first from the measuring day on
    }

    [Fact]
    public void Of_AFileWithoutAHeaderThatSaysSo_AsksForTheColumn()
    {
        var file = Open(FigureContent.PastEstimates, "a,b\n1,2\n");

        Assert.Equal([FigureField.Actual], file.Missing);
        Assert.Empty(file.With(FigureField.Actual, 1).Missing);
    }

    private static FigureFile Open(FigureContent content, string text)
    {
        Assert.True(
            ImportFile.TryOpen(Encoding.UTF8.GetBytes(text), ImportLimits.Web, out var table, out var refusal),
            refusal
        );
        return FigureFile.Of("figures.csv", content, table);
    }
}
