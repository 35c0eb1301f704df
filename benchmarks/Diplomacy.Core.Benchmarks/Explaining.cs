using Diplomacy.Core.Principles;
using Diplomacy.Core.Reports;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Benchmarks;

/// <summary>Reads why an answer is as it is: findings work that out when they are asked.</summary>
internal static class Explaining
{
    public static int Why(TrackFinding finding) => finding.Reasons.Count + finding.OpenQuestions.Count;

    public static int Why(PrincipleFinding finding) => finding.Reasons.Count + finding.OpenQuestions.Count + finding.Remedies.Count;

    public static int Why(Assessment assessment) => assessment.Tracks.Sum(Why) + assessment.Principles.Sum(Why);
}
