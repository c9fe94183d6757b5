namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Asks back for the one thing that helps this sentence most.</summary>
internal static class QuestionWriter
{
    public static string? Ask(Doubt doubt, SentenceReading reading, Quality? quality)
    {
        var name = reading.Metric ?? "it";
        var example = $"For example “{reading.Examples[0]}”.";
        return doubt switch
        {
            _ when quality is not null =>
                $"Which number would show better {quality.Name}: {quality.Numbers}? {example}",
            Doubt.NoNumber when reading.Metric is null => $"What number will change? {example}",
            Doubt.NoNumber => $"By how much will {Quoted(name)} change, from what to what? {example}",
            Doubt.OnlyBefore => $"That is how it is today. What will {Quoted(name)} be afterwards? {example}",
            Doubt.Negated => $"The sentence says what will not change. Which number will? {example}",
            Doubt.SameValue => "Before and after are the same. What will the number be afterwards?",
            Doubt.Contradiction => "The words say one way and the numbers the other. Which of them is right?",
            Doubt.MoreThanAll => "Nothing can fall by more than 100 %. From what to what does it fall?",
            Doubt.NoMetric => $"Which quantity changes by that number? {example}",
            Doubt.VagueMetric => $"How would one count or measure {Quoted(name)}? {example}",
            Doubt.Setting =>
                $"{Quoted(name)} is something that you set. Which number gets better because of it? {example}",
            Doubt.Version => $"Those look like versions or years. Which number gets better with the change? {example}",
            _ => AskForMissing(reading, name),
        };
    }

    private static string? AskForMissing(SentenceReading reading, string name) =>
        (reading.Missing is [var first, ..] ? first : null) switch
        {
            MissingParts.Metric => $"What is it that changes? {ExampleOf(reading)}",
            MissingParts.Direction => $"Is more of {Quoted(name)} better, or less?",
            MissingParts.Baseline => $"What is {Quoted(name)} today, and how was it measured?",
            MissingParts.Target => $"What will {Quoted(name)} be afterwards?",
            MissingParts.Likely => $"“Up to” is the best case. What do you expect for {Quoted(name)}?",
            MissingParts.Measurement => $"How will {Quoted(name)} be measured after the release, and by whom?",
            MissingParts.Driver => $"What is it worth when {Quoted(name)} changes: time, money or risk?",
            _ => null,
        };

    private static string ExampleOf(SentenceReading reading) => $"For example “{reading.Examples[0]}”.";

    private static string Quoted(string name) => name == "it" ? name : $"“{name}”";
}
