using System.Globalization;
using System.Text;
using System.Text.Json;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Outcomes;
using ProductBalance.Data.Outcomes.Files;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Tests.Outcomes;

/// <summary>
/// Thousands of real estimates with what came of them, brought in as anybody brings them in. What the product tells of them
/// is held against figures that this test works out from the raw files by itself, and against those beside the files.
/// </summary>
public sealed class RealEstimatesTests(ITestOutputHelper output)
{
    private const string Folder = "4-outcomes";
    private const string OneRowPerTask = "one_row_per_task";
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>File, the path of its figures in the reference, and its columns of estimate and outcome.</summary>
    public static TheoryData<string, string, string, string> Files { get; } =
        new()
        {
            { "sip_tasks_estimate_vs_actual_hours.csv", "all_rows", "HoursEstimate", "HoursActual" },
            { "sip_tasks_estimate_vs_actual_hours.csv", OneRowPerTask, "HoursEstimate", "HoursActual" },
            { "jira_timespent_vs_timeestimate_seconds.csv", "", "timeestimate", "timespent" },
            { "kitchenham_first_estimate_vs_actual.csv", "", "First.estimate", "Actual.effort" },
            { "cocomo81_model_estimate_vs_actual.csv", "", "intermediate_cocomo_estimate_made", "actual" },
            { "project22_story_points_vs_hours.csv", "", "StoryPoints", "Total" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Calibration_OfARealFile_IsWhatTheFileSays(
        string file,
        string part,
        string estimate,
        string actual
    )
    {
        var bytes = PartOf(SharedData.Read(Folder, file), part);
        await using var storage = await TestStorage.OpenAsync();

        var told = await LearnAsync(storage, file, bytes, estimate, actual);

        var ratios = RatiosOf(bytes, estimate, actual);
        double[] ordered = [.. ratios.Order()];
        var reference = ReferenceOf(file, part);
        Assert.Equal(ordered.Length, told.Count);
        Assert.Equal(reference.GetProperty("pairs_used").GetInt32(), told.Count);
        Assert.Equal(At(ordered, 0.5), told.MedianRatio!.Value, 9);
        Assert.Equal(reference.GetProperty("median_ratio").GetDouble(), Math.Round(told.MedianRatio.Value, 4));
        Assert.Equal(reference.GetProperty("p10_ratio").GetDouble(), Math.Round(told.LowRatio!.Value, 4));
        Assert.Equal(reference.GetProperty("p90_ratio").GetDouble(), Math.Round(told.HighRatio!.Value, 4));
        Assert.Equal(FactorOf(ratios), told.Factor, 9);
        output.WriteLine($"{file}: n {told.Count}, median {told.MedianRatio:0.0000}, factor {told.Factor:0.0000}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Factor_OfTheFirstHalf_DoesNotSpoilTheSecond(string file, string part, string estimate, string actual)
    {
        var ratios = RatiosOf(PartOf(SharedData.Read(Folder, file), part), estimate, actual);
        var half = ratios.Count / 2;
        var factor = Calibration.Of([.. ratios.Take(half).Select(Pair)]).Factor;

        var without = ratios.Skip(half).Average(ratio => Math.Abs(Math.Log(ratio)));
        var with = ratios.Skip(half).Average(ratio => Math.Abs(Math.Log(ratio / factor)));

        output.WriteLine($"{file}: factor {factor:0.0000}, error without {without:0.0000}, with {with:0.0000}");
        Assert.True(with <= without * 1.02, $"{with:0.0000} against {without:0.0000}");

        static CalibrationPair Pair(double ratio) =>
            CalibrationPair.OfEffort(Domain.Estimates.Estimate.Of(1), ratio, Domain.Backlog.ItemKind.Tech)!; // above 0
    }

    [Fact]
    public async Task Calibration_OfImprovements_TellsTheRealisationOfTheFile()
    {
        const string File = "impact_estimate_vs_outcome.csv";
        var bytes = SharedData.Read(Folder, File);
        await using var storage = await TestStorage.OpenAsync();

        var told = await LearnAsync(storage, File, bytes, estimate: null, actual: "measured");

        // Of 21 initiatives three name baseline, target and measured value: 1.0833, 0.5 and 0.35.
        Assert.Equal(3, told.Count);
        Assert.Equal(0.5, told.MedianRatio!.Value, 12);
        Assert.Equal(0.35 + (0.2 * 0.15), told.LowRatio!.Value, 12);
        Assert.Equal(1.0833, Math.Round(0.5 + ((told.HighRatio!.Value - 0.5) / 0.8), 4));
    }

    private static async Task<Calibration> LearnAsync(
        TestStorage storage,
        string name,
        byte[] bytes,
        string? estimate,
        string actual
    )
    {
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        Assert.True(ImportFile.TryOpen(bytes, ImportLimits.Web, out var table, out var refusal), refusal);
        var columns = table.Columns.ToDictionary(column => column.Name, column => column.Index);
        var file = FigureFile.Of(name, FigureContent.PastEstimates, table).With(FigureField.Actual, columns[actual]);
        if (estimate is not null)
        {
            file = file.With(FigureField.Estimate, columns[estimate]).With(FigureField.Kind, null);
        }

        var import = await storage.Get<PastEstimateStore>().ImportAsync(manager, product.Id, file, None);

        var view = await storage.Get<CalibrationQueries>().GetAsync(manager, product.Id, None);
        var told = Assert.Single(view.Teams);
        Assert.Equal(estimate is null ? FactorSubject.Improvement : FactorSubject.Effort, told.Of);
        Assert.True(import.Rows >= told.Calibration.Count);
        return told.Calibration;
    }

    // Who works on a task with others has a row of their own there, with the same estimate and outcome.
    private static byte[] PartOf(byte[] bytes, string part)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        return part == OneRowPerTask
            ? Encoding.UTF8.GetBytes(string.Join('\n', lines.DistinctBy(line => line.Split(',')[0])))
            : bytes;
    }

    // Another way on purpose: cut at commas outside of quotes, no reader of ours.
    private static List<double> RatiosOf(byte[] bytes, string estimate, string actual)
    {
        var lines = Encoding
            .UTF8.GetString(bytes)
            .TrimStart('\uFEFF')
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var header = Cut(lines[0]);
        var (left, right) = (header.IndexOf(estimate), header.IndexOf(actual));
        return
        [
            .. from line in lines.Skip(1)
            let cells = Cut(line)
            let likely = NumberIn(cells[left])
            let came = NumberIn(cells[right])
            where likely > 0 && came > 0
            select came.Value / likely.Value,
        ];
    }

    private static List<string> Cut(string line)
    {
        List<string> cells = [""];
        var isQuoted = false;
        foreach (var sign in line.TrimEnd('\r'))
        {
            isQuoted ^= sign == '"';
            if (sign == ',' && !isQuoted)
            {
                cells.Add("");
            }
            else if (sign != '"')
            {
                cells[^1] += sign;
            }
        }

        return cells;
    }

    private static double? NumberIn(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double At(double[] ordered, double share)
    {
        var place = share * (ordered.Length - 1);
        var below = (int)Math.Floor(place);
        return below + 1 < ordered.Length
            ? ((1 - (place - below)) * ordered[below]) + ((place - below) * ordered[below + 1])
            : ordered[below];
    }

    private static double FactorOf(List<double> ratios)
    {
        double[] logs = [.. ratios.Select(ratio => Math.Log(Math.Min(10, Math.Max(0.1, ratio)))).Order()];
        return Math.Exp(logs.Length / (logs.Length + 5.0) * At(logs, 0.5));
    }

    private static JsonElement ReferenceOf(string file, string part)
    {
        var root = JsonDocument.Parse(SharedData.Read(Folder, "calibration_reference.json")).RootElement;
        var found = root.GetProperty("files").GetProperty(file);
        return part.Length == 0 ? found : found.GetProperty(part);
    }
}
