using System.Text;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Tests.Exchange;

/// <summary>Damaged files: whatever the bytes are, an import ends in a sentence or in rows that add up.</summary>
public sealed class ImportFuzzTests
{
    private const int Rounds = 4_000;

    private static readonly string[] Originals =
    [
        "Summary,Issue key,Issue Type,Status,Labels,Labels,Sprint,Created,Inward issue link (Blocks)\n"
            + "\"A \"\"b\"\"\nc\",AB-1,Story,Done,x,y,S1,25/Sep/25 4:05 PM,AB-2\nB,AB-2,Task,Open,,,,31/02/2026,AB-1\n",
        "Titel;Reichweite;Wirkung;Vertrauen;Aufwand\r\nSuche;1.200;1,5;80 %;2,5\r\nPDF;350;0,5;0,5;1w 2d\r\n",
        "ID\tWork Item Type\tTitle 1\tTitle 2\tState\rx\tEpic\tOben\t\tNew\r\tIssue\t\tUnten\tNew\r",
        "Key,Title,Effort,Depends on,Confidence,Due\nA,'=1+1,#DIV/0!,\"B, C\",180%,46081\nB,👩‍👩‍👧,1e309,A,0.8,1767225600000\n",
    ];

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "|",
            "\r",
            "\n",
            "\r\n",
            "\0",
            "'",
            "=",
            "%",
            "1e9",
            "-",
            "é",
            "\u200B",
        }
            .Concat(["9999-99-99", "12:60", "sep=;\n", "Title", "Title 3", "(", ")", "١", "\uFEFF", "🏳️‍🌈"])
            .Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xFF, 0xFE],
        [0x80],
        [0xC3],
    ];

    [Fact]
    public void TryOpen_DamagedFile_EndsInASentenceOrInRowsThatAddUp()
    {
        // The number of a round is its seed, so that a failure is the same one on every machine.
        for (var round = 0; round < Rounds; round++)
        {
            Assert.True(Ends(Damaged(new Random(round))), $"Round {round} ended otherwise.");
        }
    }

    private static byte[] Damaged(Random random)
    {
        var content = Encoding.UTF8.GetBytes(Originals[random.Next(Originals.Length)]);
        for (var changes = random.Next(1, 13); changes > 0; changes--)
        {
            var at = random.Next(content.Length + 1);
            var end = Math.Min(at + random.Next(random.Next(4) == 0 ? 60 : 3), content.Length);
            content =
            [
                .. content[..at],
                .. random.GetItems(Pieces, random.Next(3)).SelectMany(bytes => bytes),
                .. content[end..],
            ];
        }

        return content;
    }

    private static bool Ends(byte[] content)
    {
        if (!ImportFile.TryOpen(content, ImportLimits.Web, out var file, out var refusal))
        {
            return refusal.EndsWith('.');
        }

        var run = DryRun.Of(file, ImportPlanner.Propose(file), ImportLimits.Web);
        return run.Counts.Rows == file.RowCount
            && run.Counts.Items + run.Counts.Refused == run.Counts.Rows
            && run.ProblemCount >= run.Counts.Refused
            && run.Problems.All(problem => problem.Row > 0 && problem.Message.EndsWith('.'));
    }
}
